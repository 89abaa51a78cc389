package township.mediation.cases.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import township.mediation.cases.facts.Agreement;
import township.mediation.cases.facts.AgreementForm;
import township.mediation.cases.facts.Confirmation;
import township.mediation.cases.facts.Money;
import township.mediation.cases.facts.Outcome;
import township.mediation.cases.facts.Performance;
import township.mediation.cases.facts.Result;
import township.mediation.cases.particulars.Particulars;

/** An outcome as it is answered. */
public record OutcomeView(
        Result result,
        LocalDate concludedOn,
        @Nullable String reason,
        @Nullable AgreementView agreement) {

    /**
     * An agreement as it is answered.
     *
     * @param amount yuan, with two decimals
     * @param confirmBy the last day to apply to a court for confirmation
     */
    public record AgreementView(
            AgreementForm form,
            @Nullable String terms,

            @Schema(description = "An amount in yuan", pattern = "^\\d+\\.\\d{2}$", example = "1200.00")
            String amount,

            LocalDate effectiveOn,
            @Nullable LocalDate performBy,
            Performance performance,
            @Nullable LocalDate performedOn,

            @Schema(description = "The last day to apply to a court for confirmation")
            LocalDate confirmBy,

            Confirmation confirmation,
            @Nullable LocalDate confirmationAppliedOn,
            @Nullable LocalDate confirmedOn) {

        static AgreementView of(Agreement agreement, @Nullable String terms) {
            return new AgreementView(
                    agreement.form(),
                    terms,
                    Money.text(agreement.amount()),
                    agreement.effectiveOn(),
                    agreement.performBy(),
                    agreement.performance(),
                    agreement.performedOn(),
                    agreement.confirmBy(),
                    agreement.confirmation(),
                    agreement.confirmationAppliedOn(),
                    agreement.confirmedOn());
        }

        @Override
        public String toString() {
            return "AgreementView";
        }
    }

    static OutcomeView of(Outcome outcome, Particulars particulars) {
        var agreement = outcome.agreement();
        return new OutcomeView(
                outcome.result(),
                outcome.concludedOn(),
                particulars.reason(),
                agreement == null ? null : AgreementView.of(agreement, particulars.terms()));
    }

    @Override
    public String toString() {
        return "OutcomeView";
    }
}
