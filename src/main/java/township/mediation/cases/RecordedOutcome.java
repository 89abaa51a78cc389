package township.mediation.cases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import township.mediation.cases.facts.Outcome;
import township.mediation.cases.facts.PlausibleDate;
import township.mediation.cases.facts.Result;
import township.mediation.texts.Text;

/** An outcome as it is recorded with a case that is already concluded. */
public record RecordedOutcome(
        @NotNull Result result,
        @NotNull @PlausibleDate LocalDate concludedOn,
        @Text(max = 500) @Nullable String reason,
        @Valid @Nullable RecordedAgreement agreement) {

    Outcome toOutcome() {
        return new Outcome(result, concludedOn, agreement == null ? null : agreement.toAgreement(concludedOn));
    }

    @Override
    public String toString() {
        return "RecordedOutcome";
    }
}
