package township.mediation.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What figures count and filters use, in plain columns.
 *
 * @param extendedTo a later guideline to conclude, to which the parties consented
 * @param partyCount 1 to 999, or null where it is not known
 * @param registerNumber the 编号 of the paper ledger
 * @param previousCaseId the case of which this dispute flared up again
 */
@Embeddable
public record Facts(
        @Column(name = "village_code") String villageCode,
        @Enumerated(EnumType.STRING) DisputeType type,
        @Enumerated(EnumType.STRING) Source source,

        @Column(name = "handled_by") @Enumerated(EnumType.STRING)
        Handler handledBy,

        @Column(name = "accepted_on") LocalDate acceptedOn,
        @Column(name = "extended_to") @Nullable LocalDate extendedTo,
        boolean difficult,
        @Column(name = "party_count") @Nullable Integer partyCount,
        @Nullable String mediator,
        @Column(name = "register_number") @Nullable String registerNumber,
        @Column(name = "previous_case_id") @Nullable UUID previousCaseId,
        @Embedded @Nullable Outcome outcome) {

    /** One month after acceptance is the guideline to conclude (人民调解工作若干规定, article 33). */
    LocalDate guideline() {
        return acceptedOn.plusMonths(1);
    }

    LocalDate dueOn() {
        return extendedTo != null && extendedTo.isAfter(guideline()) ? extendedTo : guideline();
    }

    Facts concludedWith(Outcome conclusion) {
        return new Facts(
                villageCode,
                type,
                source,
                handledBy,
                acceptedOn,
                extendedTo,
                difficult,
                partyCount,
                mediator,
                registerNumber,
                previousCaseId,
                conclusion);
    }

    /** These facts with the mediator and the register number of others. */
    Facts kept(@Nullable String otherMediator, @Nullable String otherRegisterNumber) {
        return new Facts(
                villageCode,
                type,
                source,
                handledBy,
                acceptedOn,
                extendedTo,
                difficult,
                partyCount,
                otherMediator,
                otherRegisterNumber,
                previousCaseId,
                outcome);
    }
}
