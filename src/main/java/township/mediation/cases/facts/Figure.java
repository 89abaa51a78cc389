package township.mediation.cases.facts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import township.mediation.cases.facts.Measure.Day;
import township.mediation.cases.facts.Measure.Flow;
import township.mediation.cases.facts.Measure.Kind;
import township.mediation.cases.facts.Measure.OfCases;
import township.mediation.cases.facts.Measure.Ratio;
import township.mediation.cases.facts.Measure.Stock;

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

    /** Kept, because answers write it once for each figure of each row. */
    private final String field;

    Figure(Measure measure) {
        this.measure = measure;
        this.field = FieldName.of(this);
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
        return field;
    }
}
