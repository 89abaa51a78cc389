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
import township.mediation.cases.facts.Handler;
import township.mediation.cases.facts.PlausibleDate;
import township.mediation.cases.facts.Source;
import township.mediation.cases.history.CaseContent;
import township.mediation.cases.particulars.Party;
import township.mediation.texts.Text;
import township.mediation.texts.TextKind;

/**
 * A case as it is recorded. Only the village and the type are required; with an outcome the case is already concluded.
 */
@PartyCountCoversParties
public record NewCase(
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
        @Valid @Nullable RecordedOutcome outcome)
        implements Described {

    CaseContent toContent(LocalDate today) {
        if (outcome == null) {
            return accepted(acceptedOn == null ? today : acceptedOn);
        }
        var open = accepted(acceptedOn == null ? outcome.concludedOn() : acceptedOn);
        var agreement = outcome.agreement();
        return open.concludedWith(outcome.toOutcome(), outcome.reason(), agreement == null ? null : agreement.terms());
    }

    @Override
    public String toString() {
        return "NewCase";
    }
}
