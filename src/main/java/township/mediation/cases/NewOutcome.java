package township.mediation.cases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import township.mediation.facts.Outcome;
import township.mediation.facts.Result;
import township.mediation.rules.PlainText;
import township.mediation.rules.PlausibleDate;

/** An outcome as it is recorded with a case that is already concluded. */
public record NewOutcome(
        @NotNull Result result,
        @NotNull @PlausibleDate LocalDate concludedOn,
        @Size(max = 500) @PlainText @Nullable String reason,
        @Valid @Nullable NewAgreement agreement) {

    Outcome toOutcome() {
        return new Outcome(result, concludedOn, agreement == null ? null : agreement.toAgreement(concludedOn));
    }

    @Override
    public String toString() {
        return "NewOutcome";
    }
}
