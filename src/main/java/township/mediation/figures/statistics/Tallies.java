package township.mediation.figures.statistics;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.Area;
import township.mediation.areas.Areas;

/**
 * The answer to a question.
 *
 * @param listed the area by its names; null when no list has it
 * @param changes the sum of the counters of the registers that the area touches
 * @param asOf when the last of those changes was made
 * @param rows one for each key, or pair of keys; none where {@code changes} was known already
 */
public record Tallies(
        Question question,
        @Nullable Area listed,
        long changes,
        @Nullable Instant asOf,
        List<Row> rows) {

    /**
     * The figures of one key, or of one pair.
     *
     * @param second null where there is one grouping
     */
    public record Row(Key first, @Nullable Key second, Sums sums) {

        public Tally tally() {
            return Tally.of(sums);
        }
    }

    /**
     * The area by its names.
     *
     * @throws InvalidValue when no list has it
     */
    public Area area() {
        if (listed == null) {
            throw Areas.unknown("area");
        }
        return listed;
    }

    /** Those of the rows, in the order of their grouping; none where there is one grouping. */
    public List<Key> secondKeys() {
        var second = question.by().second();
        var found = rows.stream().flatMap(row -> Stream.ofNullable(row.second)).distinct();
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

    /** The figures of some rows together. Those of the same time add up, those of times one after the other follow. */
    public Tally together(List<Row> some) {
        return Tally.of(some.stream()
                .collect(Collectors.groupingBy(
                        this::time, TreeMap::new, Collectors.reducing(Sums.zero(), Row::sums, Sums::plus)))
                .values()
                .stream()
                .reduce(Sums::then)
                .orElseGet(Sums::zero));
    }

    /** Later ones have higher keys. */
    private String time(Row row) {
        if (row.second != null && !question.by().first().byTime()) {
            return question.by().byTime() ? row.second.code() : "";
        }
        return question.by().byTime() ? row.first.code() : "";
    }
}
