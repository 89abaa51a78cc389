package township.mediation.cases.facts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What figures count and filters use; it is stored in plain columns.
 *
 * @param extendedTo a later guideline for the conclusion, to which the parties agreed
 * @param partyCount 1 to 999; null if it is not known
 * @param registerNumber the 编号 of the paper ledger
 * @param previousCaseId the earlier case of the same dispute
 * @param annulled whether it was recorded in error, and no longer counts
 * @param duplicateOf the case that an annulled one repeats
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
        @Embedded @Nullable Outcome outcome,
        boolean annulled,
        @Column(name = "duplicate_of") @Nullable UUID duplicateOf) {

    /** What a request says that describes a case. What it leaves out takes its default. */
    public interface Described {
        String villageCode();

        DisputeType type();

        @Nullable
        Source source();

        @Nullable
        Handler handledBy();

        @Nullable
        LocalDate extendedTo();

        @Nullable
        Boolean difficult();

        @Nullable
        Integer partyCount();

        @Nullable
        String mediator();

        @Nullable
        String registerNumber();

        @Nullable
        UUID previousCaseId();
    }

    /** @param parties how many are named, which is the least number of people involved */
    public static Facts ofOpenCase(Described described, LocalDate acceptedOn, int parties) {
        var source = described.source();
        var handledBy = described.handledBy();
        var difficult = described.difficult();
        var partyCount = described.partyCount();
        return new Facts(
                described.villageCode(),
                described.type(),
                source == null ? Source.APPLICATION : source,
                handledBy == null ? Handler.VILLAGE : handledBy,
                acceptedOn,
                described.extendedTo(),
                difficult != null && difficult,
                partyCount == null && parties > 0 ? Integer.valueOf(parties) : partyCount,
                described.mediator(),
                described.registerNumber(),
                described.previousCaseId(),
                null,
                false,
                null);
    }

    public Status status() {
        if (annulled) {
            return Status.ANNULLED;
        }
        return outcome == null ? Status.OPEN : Status.CONCLUDED;
    }

    /** A case should be concluded within one month of its acceptance (人民调解工作若干规定, article 33). */
    LocalDate guideline() {
        return acceptedOn.plusMonths(1);
    }

    public LocalDate dueOn() {
        return extendedTo != null && extendedTo.isAfter(guideline()) ? extendedTo : guideline();
    }

    /** Whether the case was concluded by the day on which it was due, after any extension. */
    public boolean timely() {
        return outcome != null && !outcome.concludedOn().isAfter(dueOn());
    }

    @Nullable
    LocalDate concludedOn() {
        return outcome == null ? null : outcome.concludedOn();
    }

    public @Nullable Agreement agreement() {
        return outcome == null ? null : outcome.agreement();
    }

    /** @param conclusion null for a case that is open again */
    public Facts concludedWith(@Nullable Outcome conclusion) {
        return with(mediator, registerNumber, conclusion, annulled, duplicateOf);
    }

    public Facts annulled(@Nullable UUID asDuplicateOf) {
        return with(mediator, registerNumber, outcome, true, asDuplicateOf);
    }

    public Facts withOutcomeOf(Facts other) {
        return with(mediator, registerNumber, other.outcome, other.annulled, other.duplicateOf);
    }

    /** These facts with the mediator and the register number of others. */
    public Facts withMediatorAndRegisterNumber(@Nullable String otherMediator, @Nullable String otherRegisterNumber) {
        return with(otherMediator, otherRegisterNumber, outcome, annulled, duplicateOf);
    }

    private Facts with(
            @Nullable String newMediator,
            @Nullable String newRegisterNumber,
            @Nullable Outcome newOutcome,
            boolean nowAnnulled,
            @Nullable UUID nowDuplicateOf) {
        return new Facts(
                villageCode,
                type,
                source,
                handledBy,
                acceptedOn,
                extendedTo,
                difficult,
                partyCount,
                newMediator,
                newRegisterNumber,
                previousCaseId,
                newOutcome,
                nowAnnulled,
                nowDuplicateOf);
    }
}
