package township.mediation.figures.statistics;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import township.mediation.cases.facts.Figure;
import township.mediation.cases.facts.Figure.Ratio;

/** The counts and sums of one group; rates are made from them last, since they never add. */
final class Sums {

    /** The counts and sums among the figures, in their order. */
    static final List<Figure> FIGURES = List.of(Figure.values()).stream()
            .filter(figure -> !(figure.measure() instanceof Ratio))
            .toList();

    private final Map<Figure, BigDecimal> values;

    private Sums(Map<Figure, BigDecimal> values) {
        this.values = values;
    }

    static Sums zero() {
        return new Sums(new EnumMap<>(Figure.class));
    }

    /** @param columns one number for each of {@link #FIGURES}, from an offset on */
    static Sums ofRow(Object[] columns, int offset) {
        var values = new EnumMap<Figure, BigDecimal>(Figure.class);
        for (int i = 0; i < FIGURES.size(); i++) {
            values.put(FIGURES.get(i), (BigDecimal) columns[offset + i]);
        }
        return new Sums(values);
    }

    /** Groups of the same period: everything adds. */
    Sums plus(Sums other) {
        var added = new EnumMap<Figure, BigDecimal>(Figure.class);
        FIGURES.forEach(figure -> added.put(figure, value(figure).add(other.value(figure))));
        return new Sums(added);
    }

    /** Periods one after the other: flows add; what was carried over is the first's, what is pending the last's. */
    Sums then(Sums next) {
        var joined = plus(next);
        joined.values.put(Figure.CARRIED_OVER, value(Figure.CARRIED_OVER));
        joined.values.put(Figure.PENDING, next.value(Figure.PENDING));
        return joined;
    }

    BigDecimal value(Figure figure) {
        return values.getOrDefault(figure, BigDecimal.ZERO);
    }

    long count(Figure figure) {
        return value(figure).longValueExact();
    }

    long count(List<Figure> figures) {
        return figures.stream().mapToLong(this::count).sum();
    }
}
