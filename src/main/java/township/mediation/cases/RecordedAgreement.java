package township.mediation.cases;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import township.mediation.cases.facts.Agreement;
import township.mediation.cases.facts.AgreementForm;
import township.mediation.cases.facts.Confirmation;
import township.mediation.cases.facts.Money;
import township.mediation.cases.facts.Performance;
import township.mediation.cases.facts.PlausibleDate;
import township.mediation.texts.Text;

/** An agreement as it is recorded with a case that is already concluded. */
public record RecordedAgreement(
        @NotNull AgreementForm form,
        @Text(max = 4000) @Nullable String terms,

        @Schema(
                description = "An amount in yuan; 0 by default",
                pattern = "^\\d{1,12}(\\.\\d{1,2})?$",
                example = "1200.00")
        @Nullable
        String amount,

        @PlausibleDate @Nullable LocalDate effectiveOn,
        @PlausibleDate @Nullable LocalDate performBy,
        @Nullable Performance performance,
        @PlausibleDate @Nullable LocalDate performedOn,
        @Nullable Confirmation confirmation,
        @PlausibleDate @Nullable LocalDate confirmationAppliedOn,
        @PlausibleDate @Nullable LocalDate confirmedOn) {

    Agreement toAgreement(LocalDate concludedOn) {
        return new Agreement(
                form,
                Money.ofText(amount),
                effectiveOn == null ? concludedOn : effectiveOn,
                performBy,
                performance == null ? Performance.PENDING : performance,
                performedOn,
                confirmation == null ? Confirmation.NONE : confirmation,
                confirmationAppliedOn,
                confirmedOn);
    }

    @Override
    public String toString() {
        return "RecordedAgreement";
    }
}
