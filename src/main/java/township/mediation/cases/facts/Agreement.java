package township.mediation.cases.facts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The facts of an agreement by which a case was settled; its terms are particulars.
 *
 * @param amount yuan, two decimals
 * @param performBy the day by which it is to be performed
 */
@Embeddable
public record Agreement(
        @Column(name = "agreement_form") @Enumerated(EnumType.STRING)
        AgreementForm form,

        @Column(name = "agreement_amount") BigDecimal amount,
        @Column(name = "agreement_effective_on") LocalDate effectiveOn,
        @Column(name = "agreement_perform_by") @Nullable LocalDate performBy,

        @Column(name = "agreement_performance") @Enumerated(EnumType.STRING)
        Performance performance,

        @Column(name = "agreement_performed_on") @Nullable LocalDate performedOn,

        @Column(name = "agreement_confirmation") @Enumerated(EnumType.STRING)
        Confirmation confirmation,

        @Column(name = "agreement_confirmation_applied_on") @Nullable
        LocalDate confirmationAppliedOn,

        @Column(name = "agreement_confirmed_on") @Nullable LocalDate confirmedOn) {

    private static final int DAYS_TO_CONFIRM = 30;

    /** The last day on which the parties may ask a court to confirm it (People's Mediation Law, article 33). */
    public LocalDate confirmBy() {
        return effectiveOn.plusDays(DAYS_TO_CONFIRM);
    }

    /** This agreement with the performance and confirmation of another. */
    Agreement followedUpAs(Agreement other) {
        return followedUp(
                other.performance,
                other.performedOn,
                other.confirmation,
                other.confirmationAppliedOn,
                other.confirmedOn);
    }

    public Agreement followedUp(
            Performance nowPerformance,
            @Nullable LocalDate nowPerformedOn,
            Confirmation nowConfirmation,
            @Nullable LocalDate nowConfirmationAppliedOn,
            @Nullable LocalDate nowConfirmedOn) {
        return new Agreement(
                form,
                amount,
                effectiveOn,
                performBy,
                nowPerformance,
                nowPerformedOn,
                nowConfirmation,
                nowConfirmationAppliedOn,
                nowConfirmedOn);
    }
}
