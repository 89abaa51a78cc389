package township.mediation.figures.statistics;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.Area;
import township.mediation.areas.Areas;

/**
 * The answer to a question.
 *
 * @param listed the area with its names; null if it is not a known area
 * @param changes how many changes the registers have counted that the area touches
 * @param asOf when the last of those changes was made
 * @param rows one for each key, or pair of keys; none if {@code changes} was known already
 */
public record Tallies(
        Question question,
        @Nullable Area listed,
        long changes,
        @Nullable Instant asOf,
        List<StatisticsRow> rows) {

    /**
     * The area with its names.
     *
     * @throws InvalidValue if it is not a known area
     */
    public Area area() {
        if (listed == null) {
            throw Areas.unknown("area");
        }
        return listed;
    }

    /** The second keys of the rows, in the order of their grouping; none if there is one grouping. */
    public List<Key> secondKeys() {
        var second = question.by().second();
        var found =
                rows.stream().flatMap(row -> Stream.ofNullable(row.second())).distinct();
        if (second == null || second.unit() != null) {
            return found.sorted(Comparator.comparing(Key::code)).toList();
        }
        var order = second.keys(question.period());
        return found.sorted(Comparator.comparing(order::indexOf)).toList();
    }

    /** The figures of all rows together. */
    public Tally total() {
        return together(rows);
    }

    /**
     * The figures of some rows together. Everything adds up but stocks over time: what was carried over is that of the
     * first time, what is pending that of the last.
     */
    public Tally together(List<StatisticsRow> some) {
        var times = some.stream().map(this::time).collect(Collectors.toCollection(TreeSet::new));
        return Tally.of(figure -> some.stream()
                .filter(row -> switch (figure) {
                    case CARRIED_OVER -> time(row).equals(times.first());
                    case PENDING -> time(row).equals(times.last());
                    default -> true;
                })
                .map(row -> row.tally().sum(figure))
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** Later ones have higher keys; all rows are of one time where no grouping is by time. */
    private String time(StatisticsRow row) {
        if (!question.by().byTime()) {
            return "";
        }
        return row.secondKey() == null || question.by().first().byTime() ? row.key() : row.secondKey();
    }
}
