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
import township.mediation.accounts.Caller;
import township.mediation.accounts.Role;
import township.mediation.areas.AreaCode;
import township.mediation.rules.PlainText;
import township.mediation.rules.PlausibleDate;
import township.mediation.rules.Problem;
import township.mediation.rules.Refusal;

/**
 * All that is recorded of a case but its outcome, anew: an absent field is cleared or takes its default, but
 * {@code acceptedOn} stays as it is.
 */
@PartiesCounted
public record Amendment(
        @NotNull @Pattern(regexp = "\\d{12}") String villageCode,
        @NotNull DisputeType type,
        @Nullable Source source,
        @Nullable Handler handledBy,
        @PlausibleDate @Nullable LocalDate acceptedOn,
        @PlausibleDate @Nullable LocalDate extendedTo,
        @Size(max = 2000) @PlainText @Nullable String summary,
        @Nullable Boolean difficult,
        @Size(max = 20) @Nullable List<@NotNull @Valid Party> parties,
        @Min(1) @Max(999) @Nullable Integer partyCount,
        @Size(max = 60) @PlainText @Nullable String mediator,
        @Size(min = 1, max = 64) @PlainText @Nullable String registerNumber,
        @Nullable UUID previousCaseId,
        @Size(max = 500) @PlainText @Nullable String changeReason)
        implements Change, PartiesCounted.Counted {

    /** What an open case says that was accepted on a date. */
    Content accepted(LocalDate date, @Nullable Outcome outcome) {
        var named = parties == null ? List.<Party>of() : List.copyOf(parties);
        var facts = new Facts(
                villageCode,
                type,
                source == null ? Source.APPLICATION : source,
                handledBy == null ? Handler.VILLAGE : handledBy,
                date,
                extendedTo,
                difficult != null && difficult,
                partyCount == null && !named.isEmpty() ? Integer.valueOf(named.size()) : partyCount,
                mediator,
                registerNumber,
                previousCaseId,
                outcome);
        return new Content(facts, new Particulars(summary, named, null, null, null));
    }

    @Override
    public Content on(Content before) {
        var after = accepted(
                acceptedOn == null ? before.facts().acceptedOn() : acceptedOn,
                before.facts().outcome());
        return new Content(
                after.facts(),
                after.particulars()
                        .concludedWith(
                                before.particulars().reason(),
                                before.particulars().terms()));
    }

    @Override
    public void permit(Case changed, Content before, Content after, Caller caller) {
        caller.requireWithin(new AreaCode(villageCode));
        var concluded = changed.status() == Status.CONCLUDED;
        if (concluded && caller.is(Role.MEDIATOR) && !leavesWhatCountsAlone(before.facts(), after.facts())) {
            throw Refusal.of(Problem.FORBIDDEN);
        }
    }

    /** Of a concluded case a mediator changes particulars, mediator and register number only. */
    private static boolean leavesWhatCountsAlone(Facts before, Facts after) {
        return after.kept(before.mediator(), before.registerNumber()).equals(before);
    }

    @Override
    public void judgeStatus(Case changed) {
        // Every case can be amended as long as it counts.
    }

    @Override
    public String sentAs(String field) {
        return field.equals("outcome.concludedOn") ? "acceptedOn" : field;
    }

    @Override
    public Action action() {
        return Action.AMENDED;
    }
}
