package township.mediation.figures.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.AreaCode;
import township.mediation.cases.facts.Period;
import township.mediation.refusals.InvalidValue;

/**
 * How figures are broken down into rows: one for each key of a grouping, or for each pair of the keys of two.
 *
 * @param second null where there is one grouping
 * @param zeros whether there is also a row where nothing was in hand
 */
public record Breakdown(Grouping first, @Nullable Grouping second, boolean zeros) {

    /** Nobody would read more, and they would take the memory that other requests need. */
    public static final int MOST_PAIRS = 20_000;

    private static final String BETWEEN = ",";

    public static Breakdown by(Grouping only) {
        return new Breakdown(only, null, true);
    }

    /**
     * What a request asks for by {@code by=village} or {@code by=village,type}.
     *
     * @param by null for the usual grouping of the area
     * @param zeros null for the usual: of one grouping every key has a row, of two only pairs that have something
     * @throws InvalidValue at {@code by}, or at {@code to} where the period has too many rows
     */
    public static Breakdown of(@Nullable String by, @Nullable Boolean zeros, AreaCode area, Period period) {
        var asked = by == null
                ? List.of(Grouping.ofNextLevel(area))
                : Arrays.stream(by.split(BETWEEN, -1))
                        .map(code -> Grouping.of(code, area, period))
                        .toList();
        if (asked.size() > 2) {
            throw new InvalidValue("by", "violation.by-more-than-two");
        }
        var second = asked.size() == 2 ? asked.get(1) : null;
        if (second != null && asked.get(0).isOfKind(second)) {
            throw new InvalidValue("by", "violation.by-of-one-kind");
        }
        return new Breakdown(asked.get(0), second, zeros == null ? second == null : zeros);
    }

    /** The name by which a request asks for it. */
    public String code() {
        return second == null ? first.code() : first.code() + BETWEEN + second.code();
    }

    Stream<Grouping> groupings() {
        return Stream.concat(Stream.of(first), Stream.ofNullable(second));
    }

    /** Whether the rows, or their columns, are consecutive periods. */
    boolean byTime() {
        return groupings().anyMatch(Grouping::byTime);
    }
}
