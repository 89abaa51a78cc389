package township.mediation.figures.statistics;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.Areas;

/**
 * What is watched in an area, as of a day.
 *
 * @param isListed whether a list has the area
 * @param changes the sum of the counters of the registers that the area touches
 * @param asOf when the last of those changes was made
 * @param rows one for each unit; none where {@code changes} was known already
 */
public record DeadlineTallies(
        Grouping by,
        boolean isListed,
        long changes,
        @Nullable Instant asOf,
        List<Row> rows) {

    /** The counts of one unit. */
    public record Row(Key unit, DeadlineTally tally) {}

    /** @throws InvalidValue when no list has the area */
    public void requireListed() {
        if (!isListed) {
            throw Areas.unknown("area");
        }
    }

    public DeadlineTally total() {
        return rows.stream().map(Row::tally).reduce(DeadlineTally.ZERO, DeadlineTally::plus);
    }
}
