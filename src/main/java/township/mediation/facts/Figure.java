package township.mediation.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The figures of the definition {@value #DEFINITION}, each defined once: as a predicate or a sum over the cases {@code c}
 * of an area and a period {@code p}, or as a rate of two sums of counts. Their texts stand under {@code code.figure}.
 */
public enum Figure {
    CARRIED_OVER(
            new Count("c.accepted_on < p.first_day and (c.concluded_on is null or c.concluded_on >= p.first_day)")),
    ACCEPTED(new Count(Figure.ACCEPTED_IN_PERIOD)),
    SETTLED(new Count(Figure.SETTLED_IN_PERIOD)),
    FAILED(new Count(Figure.CONCLUDED_IN_PERIOD + " and c.result = 'FAILED'")),
    WITHDRAWN(new Count(Figure.CONCLUDED_IN_PERIOD + " and c.result = 'WITHDRAWN'")),
    REFERRED(new Count(Figure.CONCLUDED_IN_PERIOD + " and c.result = 'REFERRED'")),
    CONCLUDED(new Count(Figure.CONCLUDED_IN_PERIOD)),
    PENDING(new Count("c.accepted_on <= p.last_day and (c.concluded_on is null or c.concluded_on > p.last_day)")),
    ORAL(new Count(Figure.SETTLED_IN_PERIOD + " and c.agreement_form = 'ORAL'")),
    WRITTEN(new Count(Figure.SETTLED_IN_PERIOD + " and c.agreement_form = 'WRITTEN'")),
    DIFFICULT(new Count(Figure.ACCEPTED_IN_PERIOD + " and c.difficult")),
    TIMELY(new Count(Figure.CONCLUDED_IN_PERIOD + " and c.concluded_on <= c.due_on")),
    PERFORMED(new Count(Figure.SETTLED_IN_PERIOD + " and c.agreement_performance = 'PERFORMED'")),
    CONFIRMED(new Count(Figure.SETTLED_IN_PERIOD + " and c.agreement_confirmation = 'CONFIRMED'")),
    AMOUNT(new Sum("c.agreement_amount", Figure.SETTLED_IN_PERIOD)),
    PARTIES(new Sum("c.party_count", Figure.ACCEPTED_IN_PERIOD)),
    SUCCESS_RATE(new Ratio(List.of(SETTLED), List.of(SETTLED, FAILED))),
    RESOLUTION_RATE(new Ratio(List.of(SETTLED), List.of(CARRIED_OVER, ACCEPTED))),
    CLEARANCE_RATE(new Ratio(List.of(CONCLUDED), List.of(ACCEPTED))),
    TIMELY_RATE(new Ratio(List.of(TIMELY), List.of(CONCLUDED))),
    PERFORMANCE_RATE(new Ratio(List.of(PERFORMED), List.of(SETTLED)));

    public static final String DEFINITION = "tally-1";

    private static final String ACCEPTED_IN_PERIOD = "c.accepted_on between p.first_day and p.last_day";
    private static final String CONCLUDED_IN_PERIOD = "c.concluded_on between p.first_day and p.last_day";
    private static final String SETTLED_IN_PERIOD = CONCLUDED_IN_PERIOD + " and c.result = 'SETTLED'";

    private final Measure measure;

    Figure(Measure measure) {
        this.measure = measure;
    }

    /** How a figure comes about. */
    public sealed interface Measure {}

    /** A measure of cases: of those for which the SQL predicate holds. */
    public sealed interface OfCases extends Measure {
        String predicate();
    }

    /** The number of cases for which the SQL predicate holds. */
    public record Count(String predicate) implements OfCases {}

    /** The sum of an SQL expression over the cases for which the predicate holds. */
    public record Sum(String expression, String predicate) implements OfCases {}

    /** Sums of counts, one over the other. */
    public record Ratio(List<Figure> numerator, List<Figure> denominator) implements Measure {}

    public Measure measure() {
        return measure;
    }

    /**
     * The predicate of the cases that it counts or sums.
     *
     * @throws IllegalStateException of a rate, which counts none itself
     */
    public String predicate() {
        if (measure instanceof OfCases ofCases) {
            return ofCases.predicate();
        }
        throw new IllegalStateException(this + " is a rate");
    }

    /**
     * The SQL that makes it of cases {@code c}, each joined to a period {@code p}.
     *
     * @throws IllegalStateException of a rate, which is made of sums
     */
    public String sum() {
        if (measure instanceof Count count) {
            return "count(*) filter (where %s)".formatted(count.predicate());
        }
        if (measure instanceof Sum sum) {
            return "coalesce(sum(%s) filter (where %s), 0)".formatted(sum.expression(), sum.predicate());
        }
        throw new IllegalStateException(this + " is a rate");
    }

    public boolean isOfCases() {
        return measure instanceof OfCases;
    }

    /** Whether it may move in a closed year: that an agreement was performed, or confirmed, is learned later. */
    public boolean isKnownLater() {
        return measure instanceof Ratio ratio
                ? Stream.of(ratio.numerator(), ratio.denominator())
                        .flatMap(List::stream)
                        .anyMatch(Figure::isKnownLater)
                : this == PERFORMED || this == CONFIRMED;
    }

    /** The name of the field in answers: {@code carriedOver}. */
    public String field() {
        var words = name().split("_", -1);
        var rest = Arrays.stream(words, 1, words.length)
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
        return words[0].toLowerCase(Locale.ROOT) + String.join("", rest.toList());
    }
}
