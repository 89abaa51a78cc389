package township.mediation.cases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.AreaCode;
import township.mediation.cases.facts.DisputeType;
import township.mediation.cases.facts.Facts;
import township.mediation.cases.facts.Handler;
import township.mediation.cases.facts.PlausibleDate;
import township.mediation.cases.facts.Source;
import township.mediation.cases.facts.Status;
import township.mediation.cases.history.Action;
import township.mediation.cases.history.CaseContent;
import township.mediation.cases.particulars.Party;
import township.mediation.people.accounts.Caller;
import township.mediation.people.accounts.Role;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;
import township.mediation.texts.Text;
import township.mediation.texts.TextKind;

/**
 * Replaces everything recorded about a case except its outcome: an absent field is cleared or takes its default, but
 * {@code acceptedOn} stays as it is.
 */
@PartyCountCoversParties
public record Amendment(
        @NotNull @Pattern(regexp = AreaCode.FORM_OF_VILLAGE) String villageCode,
        @NotNull DisputeType type,
        @Nullable Source source,
        @Nullable Handler handledBy,
        @PlausibleDate @Nullable LocalDate acceptedOn,
        @PlausibleDate @Nullable LocalDate extendedTo,
        @Text(max = 2000) @Nullable String summary,
        @Nullable Boolean difficult,
        @Size(max = 20) @Nullable List<@NotNull @Valid Party> parties,
        @Min(1) @Max(999) @Nullable Integer partyCount,
        @Text(value = TextKind.NAME, max = 60) @Nullable String mediator,
        @Text(value = TextKind.SHORT, max = 64) @Nullable String registerNumber,
        @Nullable UUID previousCaseId,
        @Text(max = 500) @Nullable String changeReason)
        implements Change, Described {

    @Override
    public CaseContent on(CaseContent before) {
        return accepted(acceptedOn == null ? before.facts().acceptedOn() : acceptedOn)
                .withOutcomeOf(before);
    }

    @Override
    public void permit(CaseContent before, CaseContent after, Caller caller) {
        var concluded = before.facts().status() == Status.CONCLUDED;
        if (concluded && caller.is(Role.MEDIATOR) && !leavesWhatCountsAlone(before.facts(), after.facts())) {
            throw Refusal.of(Problem.FORBIDDEN);
        }
    }

    /** In a concluded case a mediator may change the particulars, the mediator and the register number only. */
    private static boolean leavesWhatCountsAlone(Facts before, Facts after) {
        return after.withMediatorAndRegisterNumber(before.mediator(), before.registerNumber())
                .equals(before);
    }

    @Override
    public String sentAs(String field) {
        return field.equals("outcome.concludedOn") ? "acceptedOn" : field;
    }

    @Override
    public Action action(CaseContent before) {
        return Action.AMENDED;
    }

    @Override
    public String toString() {
        return "Amendment";
    }
}
