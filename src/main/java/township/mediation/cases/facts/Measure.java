package township.mediation.cases.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a figure comes about. */
public sealed interface Measure {

    Kind kind();

    /** What the values of a figure are. */
    enum Kind {
        COUNT,
        YUAN,
        RATE
    }

    /** Measures the cases for which an SQL predicate holds. */
    sealed interface OfCases extends Measure {
        /** @param firstDay the SQL of the first day of the period, {@code lastDay} that of the last */
        String predicate(String firstDay, String lastDay);

        /** The SQL that measures the cases for which a predicate holds. */
        String sumOf(String predicate);
    }

    /**
     * The number of cases in hand at an end of the period.
     *
     * @param condition with places for the first and the last day of the period
     */
    record Stock(String condition) implements OfCases {
        @Override
        public String predicate(String firstDay, String lastDay) {
            return condition.formatted(firstDay, lastDay);
        }

        @Override
        public Kind kind() {
            return Kind.COUNT;
        }

        @Override
        public String sumOf(String chosen) {
            return "count(*) filter (where %s)".formatted(chosen);
        }
    }

    /**
     * The number or a sum of the cases whose day lies in the period and for which an SQL condition holds.
     *
     * @param aggregate the SQL of that number or sum
     */
    record Flow(Day day, String condition, String aggregate, Kind kind) implements OfCases {
        Flow(Day day, String condition) {
            this(day, condition, "count(*)", Kind.COUNT);
        }

        @Override
        public String predicate(String firstDay, String lastDay) {
            return day.column() + " between " + firstDay + " and " + lastDay + " and " + condition;
        }

        @Override
        public String sumOf(String chosen) {
            return "coalesce(%s filter (where %s), 0)".formatted(aggregate, chosen);
        }

        /** The SQL that measures cases whose day is known to lie in the period. */
        public String sum() {
            return sumOf(condition);
        }
    }

    /** By which of its days a case counts. */
    enum Day {
        OF_ACCEPTANCE("c.accepted_on", Facts::acceptedOn),
        OF_CONCLUSION("c.concluded_on", Facts::concludedOn);

        private final String column;
        private final Function<Facts, @Nullable LocalDate> day;

        Day(String column, Function<Facts, @Nullable LocalDate> day) {
            this.column = column;
            this.day = day;
        }

        /** The day of a case; null if it is not concluded yet. */
        @Nullable
        LocalDate of(Facts facts) {
            return day.apply(facts);
        }

        public String column() {
            return column;
        }
    }

    /** Sums of counts, one over the other. */
    record Ratio(List<Figure> numerator, List<Figure> denominator) implements Measure {
        @Override
        public Kind kind() {
            return Kind.RATE;
        }
    }
}
