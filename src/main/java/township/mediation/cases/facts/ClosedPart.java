package township.mediation.cases.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What closed years count of a case; all of it stays as it is while they are closed. */
public record ClosedPart(
        @Nullable Accepted accepted, @Nullable Concluded concluded) {

    private static final ClosedPart NONE = new ClosedPart(null, null);

    /** What the year of acceptance counts. */
    record Accepted(
            LocalDate on,
            String villageCode,
            DisputeType type,
            Source source,
            Handler handledBy,
            boolean difficult,
            @Nullable Integer partyCount) {}

    /** What the year of the conclusion counts. */
    record Concluded(
            LocalDate on,
            Result result,
            @Nullable AgreementForm form,
            @Nullable BigDecimal amount,
            boolean timely) {}

    /** @param facts null of a case that is not recorded */
    public static ClosedPart of(@Nullable Facts facts, IntPredicate isClosed) {
        if (facts == null
                || facts.annulled()
                || !isClosed.test(facts.acceptedOn().getYear())) {
            return NONE;
        }
        var accepted = new Accepted(
                facts.acceptedOn(),
                facts.villageCode(),
                facts.type(),
                facts.source(),
                facts.handledBy(),
                facts.difficult(),
                facts.partyCount());
        var outcome = facts.outcome();
        if (outcome == null || !isClosed.test(outcome.concludedOn().getYear())) {
            return new ClosedPart(accepted, null);
        }
        return new ClosedPart(
                accepted,
                new Concluded(
                        outcome.concludedOn(), outcome.result(), outcome.form(), outcome.amount(), facts.timely()));
    }

    /** The earliest closed year that counts another thing here than there; none where they are the same. */
    public OptionalInt earliestDifference(ClosedPart other) {
        if (!Objects.equals(accepted, other.accepted)) {
            return earliest(
                    accepted == null ? null : accepted.on(), other.accepted == null ? null : other.accepted.on());
        }
        if (!Objects.equals(concluded, other.concluded)) {
            return earliest(
                    concluded == null ? null : concluded.on(), other.concluded == null ? null : other.concluded.on());
        }
        return OptionalInt.empty();
    }

    private static OptionalInt earliest(@Nullable LocalDate one, @Nullable LocalDate other) {
        return IntStream.of(
                        one == null ? Integer.MAX_VALUE : one.getYear(),
                        other == null ? Integer.MAX_VALUE : other.getYear())
                .min();
    }
}
