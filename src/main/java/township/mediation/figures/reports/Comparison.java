package township.mediation.figures.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import township.mediation.cases.facts.Figure;
import township.mediation.figures.statistics.Tally;
import township.mediation.figures.statistics.TallyRow;

/**
 * The figures that differ in a later report of a township's year. Rows are compared by their keys, without names; a
 * missing row counts as zeros. Compared are the figures that both programs knew, except those that later knowledge may
 * change in a closed year.
 */
final class Comparison {

    private final List<Figure> compared;
    private final List<FigureChange> changes = new ArrayList<>();

    private Comparison(List<Figure> compared) {
        this.compared = compared;
    }

    /** Of two reports with the same definition. */
    static List<FigureChange> of(AnnualReportView before, AnnualReportView after) {
        var comparison = new Comparison(Arrays.stream(Figure.values())
                .filter(figure -> !figure.mayChangeAfterClosing())
                .filter(before.total().figures()::contains)
                .filter(after.total().figures()::contains)
                .toList());
        comparison.figures("total", null, before.total(), after.total());
        comparison.rows("villages", before.villages(), after.villages());
        comparison.rows("types", before.types(), after.types());
        comparison.rows("sources", before.sources(), after.sources());
        comparison.rows("handlers", before.handlers(), after.handlers());
        comparison.rows("months", before.months(), after.months());
        return comparison.changes;
    }

    private void rows(String part, List<TallyRow> before, List<TallyRow> after) {
        var from = tallies(before);
        var to = tallies(after);
        var keys = new TreeSet<>(from.keySet());
        keys.addAll(to.keySet());
        keys.forEach(key -> figures(part, key, from.getOrDefault(key, Tally.ZERO), to.getOrDefault(key, Tally.ZERO)));
    }

    private void figures(String part, @Nullable String key, Tally before, Tally after) {
        for (var figure : compared) {
            var from = before.value(figure);
            var to = after.value(figure);
            if (!from.equals(to)) {
                changes.add(new FigureChange(part, key, figure.field(), from, to));
            }
        }
    }

    private static Map<String, Tally> tallies(List<TallyRow> rows) {
        return rows.stream().collect(Collectors.toMap(TallyRow::key, TallyRow::tally));
    }
}
