package township.mediation.cases.facts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures of the definition {@value #DEFINITION}, each defined once: as a predicate or a sum over the cases
 * {@code c} of an area and a period {@code p}, or as a rate of two sums of counts. Answers, tables and schemas follow
 * from them and are in their order. The keys of their texts begin with {@code code.figure}; {@link Counted} says which
 * facts they read.
 */
public enum Figure {
    CARRIED_OVER(new Stock("c.accepted_on < %1$s and (c.concluded_on is null or c.concluded_on >= %1$s)")),
    ACCEPTED(new Flow(Day.OF_ACCEPTANCE, "true")),
    SETTLED(new Flow(Day.OF_CONCLUSION, Figure.IS_SETTLED)),
    FAILED(new Flow(Day.OF_CONCLUSION, "c.result = 'FAILED'")),
    WITHDRAWN(new Flow(Day.OF_CONCLUSION, "c.result = 'WITHDRAWN'")),
    REFERRED(new Flow(Day.OF_CONCLUSION, "c.result = 'REFERRED'")),
    CONCLUDED(new Flow(Day.OF_CONCLUSION, "true")),
    PENDING(new Stock("c.accepted_on <= %2$s and (c.concluded_on is null or c.concluded_on > %2$s)")),
    ORAL(new Flow(Day.OF_CONCLUSION, Figure.IS_SETTLED + " and c.agreement_form = 'ORAL'")),
    WRITTEN(new Flow(Day.OF_CONCLUSION, Figure.IS_SETTLED + " and c.agreement_form = 'WRITTEN'")),
    DIFFICULT(new Flow(Day.OF_ACCEPTANCE, "c.difficult")),
    TIMELY(new Flow(Day.OF_CONCLUSION, "c.concluded_on <= c.due_on")),
    PERFORMED(new Flow(Day.OF_CONCLUSION, Figure.IS_SETTLED + " and c.agreement_performance = 'PERFORMED'")),
    CONFIRMED(new Flow(Day.OF_CONCLUSION, Figure.IS_SETTLED + " and c.agreement_confirmation = 'CONFIRMED'")),
    AMOUNT(new Flow(Day.OF_CONCLUSION, Figure.IS_SETTLED, "sum(c.agreement_amount)", Kind.YUAN)),
    PARTIES(new Flow(Day.OF_ACCEPTANCE, "true", "sum(c.party_count)", Kind.COUNT)),
    SUCCESS_RATE(new Ratio(List.of(SETTLED), List.of(SETTLED, FAILED))),
    RESOLUTION_RATE(new Ratio(List.of(SETTLED), List.of(CARRIED_OVER, ACCEPTED))),
    CLEARANCE_RATE(new Ratio(List.of(CONCLUDED), List.of(ACCEPTED))),
    TIMELY_RATE(new Ratio(List.of(TIMELY), List.of(CONCLUDED))),
    PERFORMANCE_RATE(new Ratio(List.of(PERFORMED), List.of(SETTLED)));

    public static final String DEFINITION = "tally-1";

    /** Those that count cases or sum something of them; the others are rates. */
    public static final List<Figure> OF_CASES =
            Arrays.stream(values()).filter(Figure::isOfCases).toList();

    private static final String IS_SETTLED = "c.result = 'SETTLED'";

    private final Measure measure;

    Figure(Measure measure) {
        this.measure = measure;
    }

    /** What its values are. */
    public enum Kind {
        COUNT,
        YUAN,
        RATE
    }

    /** How a figure comes about. */
    public sealed interface Measure {
        Kind kind();
    }

    /** Measures the cases for which an SQL predicate holds. */
    public sealed interface OfCases extends Measure {
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
    public record Stock(String condition) implements OfCases {
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
    public record Flow(Day day, String condition, String aggregate, Kind kind) implements OfCases {
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
    public enum Day {
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
    public record Ratio(List<Figure> numerator, List<Figure> denominator) implements Measure {
        @Override
        public Kind kind() {
            return Kind.RATE;
        }
    }

    public Measure measure() {
        return measure;
    }

    public Kind kind() {
        return measure.kind();
    }

    /**
     * The SQL of the cases {@code c} that it counts or sums in a period.
     *
     * @param firstDay the SQL of the first day of the period, {@code lastDay} that of the last
     * @throws IllegalStateException for a rate, which counts no cases itself
     */
    public String predicate(String firstDay, String lastDay) {
        return ofCases().predicate(firstDay, lastDay);
    }

    /**
     * The SQL that makes the figure from cases {@code c}, each joined to a period {@code p}.
     *
     * @throws IllegalStateException for a rate, which is made from sums
     */
    public String sum() {
        return ofCases().sumOf(predicate("p.first_day", "p.last_day"));
    }

    private OfCases ofCases() {
        if (measure instanceof OfCases ofCases) {
            return ofCases;
        }
        throw new IllegalStateException(this + " is a rate");
    }

    private boolean isOfCases() {
        return measure instanceof OfCases;
    }

    /** Whether it may change in a closed year: that an agreement was performed or confirmed becomes known later. */
    public boolean mayChangeAfterClosing() {
        return measure instanceof Ratio ratio
                ? Stream.of(ratio.numerator(), ratio.denominator())
                        .flatMap(List::stream)
                        .anyMatch(Figure::mayChangeAfterClosing)
                : this == PERFORMED || this == CONFIRMED;
    }

    /** Whether every published version has it. A later figure is appended, and versions published before do not have it. */
    public boolean isInEveryVersion() {
        return compareTo(PERFORMANCE_RATE) <= 0;
    }

    /** The name of the field in answers: {@code carriedOver}. */
    @JsonValue
    public String field() {
        return FieldName.of(this);
    }
}
