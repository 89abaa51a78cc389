package township.mediation.figures.statistics;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import township.mediation.cases.facts.Figure;
import township.mediation.cases.facts.Measure;
import township.mediation.cases.facts.Measure.Ratio;
import township.mediation.cases.facts.Money;

/**
 * The figures of one group of cases in one period, in the order of {@link Figure}. One that another program wrote has
 * those of them that it knew.
 */
@JsonSerialize(using = TallySerializer.class)
public final class Tally {

    /** Of a group in which nothing happened. */
    public static final Tally ZERO = of(figure -> BigDecimal.ZERO);

    @Schema(hidden = true)
    private final Map<Figure, Object> values;

    private Tally(Map<Figure, Object> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    /** @param sums of each of {@link Figure#OF_CASES}; the rates, which never add up, are made from them last */
    static Tally of(Function<Figure, BigDecimal> sums) {
        var values = new EnumMap<Figure, Object>(Figure.class);
        var tally = new Tally(values);
        for (var figure : Figure.OF_CASES) {
            var sum = sums.apply(figure);
            values.put(figure, figure.kind() == Measure.Kind.YUAN ? Money.text(sum) : (Object) sum.longValueExact());
        }
        for (var figure : Figure.values()) {
            if (figure.measure() instanceof Ratio ratio) {
                values.put(figure, Rate.of(tally.count(ratio.numerator()), tally.count(ratio.denominator())));
            }
        }
        return tally;
    }

    private long count(List<Figure> counts) {
        return counts.stream().mapToLong(this::count).sum();
    }

    @JsonCreator
    static Tally read(@JsonAnySetter Map<String, JsonNode> fields) {
        var values = new EnumMap<Figure, Object>(Figure.class);
        for (var figure : Figure.values()) {
            var written = fields.get(figure.field());
            if (written != null) {
                values.put(figure, read(figure, written));
            }
        }
        return new Tally(values);
    }

    private static Object read(Figure figure, JsonNode written) {
        return switch (figure.kind()) {
            case COUNT -> written.longValue();
            case YUAN -> written.textValue();
            case RATE ->
                Rate.of(
                        written.path("numerator").longValue(),
                        written.path("denominator").longValue());
        };
    }

    /** As answers write them: a count as a {@link Long}, yuan as a {@link String}, or a {@link Rate}. */
    public Map<Figure, Object> values() {
        return values;
    }

    public Set<Figure> figures() {
        return values.keySet();
    }

    /** As an answer writes it; of one of the {@link #figures()}. */
    public Object value(Figure figure) {
        return Objects.requireNonNull(values.get(figure), figure::field);
    }

    public long count(Figure figure) {
        return (long) value(figure);
    }

    public Rate rate(Figure figure) {
        return (Rate) value(figure);
    }

    /** A count, or yuan. */
    BigDecimal sum(Figure figure) {
        return new BigDecimal(value(figure).toString());
    }

    /** Cases in hand in the period: carried over or accepted. */
    public long inHand() {
        return count(Figure.CARRIED_OVER) + count(Figure.ACCEPTED);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tally tally && values.equals(tally.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
