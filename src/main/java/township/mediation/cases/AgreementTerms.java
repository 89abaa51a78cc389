package township.mediation.cases;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import township.mediation.cases.facts.AgreementForm;
import township.mediation.cases.facts.PlausibleDate;
import township.mediation.texts.Text;

/** An agreement as a conclusion sends it. What becomes of the agreement is said by a {@link FollowUp}. */
public record AgreementTerms(
        @NotNull AgreementForm form,
        @Text(max = 4000) @Nullable String terms,

        @Schema(
                description = "An amount in yuan; 0 by default",
                pattern = "^\\d{1,12}(\\.\\d{1,2})?$",
                example = "1200.00")
        @Nullable
        String amount,

        @PlausibleDate @Nullable LocalDate effectiveOn,
        @PlausibleDate @Nullable LocalDate performBy) {

    RecordedAgreement notFollowedUp() {
        return new RecordedAgreement(form, terms, amount, effectiveOn, performBy, null, null, null, null, null);
    }

    @Override
    public String toString() {
        return "AgreementTerms";
    }
}
