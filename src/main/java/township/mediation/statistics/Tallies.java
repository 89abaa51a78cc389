package township.mediation.statistics;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.Area;
import township.mediation.areas.Areas;
import township.mediation.rules.Refusal;

/**
 * The answer to a question.
 *
 * @param listed the area by its names; null when no list has it
 * @param changes the sum of the counters of the registers that the area touches
 * @param asOf when the last of those changes was made
 * @param rows one for each key; none where {@code changes} was known already
 */
public record Tallies(
        Question question,
        @Nullable Area listed,
        long changes,
        @Nullable Instant asOf,
        List<Row> rows) {

    /** The figures of one key. */
    public record Row(String key, String name, Sums sums) {

        public Tally tally() {
            return Tally.of(sums);
        }
    }

    /**
     * The area by its names.
     *
     * @throws Refusal invalid-parameter, when no list has it
     */
    public Area area() {
        if (listed == null) {
            throw Areas.unknown("area");
        }
        return listed;
    }

    /** The figures of all rows together. */
    public Tally total() {
        var byTime = question.by().byTime();
        return Tally.of(rows.stream()
                .map(Row::sums)
                .reduce(byTime ? Sums::then : Sums::plus)
                .orElseGet(Sums::zero));
    }
}
