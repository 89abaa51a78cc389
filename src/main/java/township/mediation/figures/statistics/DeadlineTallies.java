package township.mediation.figures.statistics;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.Areas;

/**
 * How many cases an office watches in an area, on a day.
 *
 * @param isListed whether the area is known
 * @param changes how many changes the registers have counted that the area touches
 * @param asOf when the last of those changes was made
 * @param rows one for each unit; none if {@code changes} was known already
 */
public record DeadlineTallies(
        Grouping by,
        boolean isListed,
        long changes,
        @Nullable Instant asOf,
        List<Row> rows) {

    /** The counts of one unit. */
    public record Row(Key unit, DeadlineTally tally) {}

    /** @throws InvalidValue if the area is not known */
    public void requireListed() {
        if (!isListed) {
            throw Areas.unknown("area");
        }
    }

    public DeadlineTally total() {
        return rows.stream().map(Row::tally).reduce(DeadlineTally.ZERO, DeadlineTally::plus);
    }
}
