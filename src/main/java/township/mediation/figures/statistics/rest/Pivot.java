package township.mediation.figures.statistics.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import township.mediation.cases.facts.Figure;
import township.mediation.figures.statistics.Key;
import township.mediation.figures.statistics.StatisticsRow;
import township.mediation.figures.statistics.Tallies;
import township.mediation.figures.statistics.Tally;
import township.mediation.http.formats.Column;
import township.mediation.http.formats.Sheet;
import township.mediation.texts.Language;
import township.mediation.texts.Texts;

/**
 * One figure of all pairs as a table: the first keys go down, the second keys across, and totals end both. A total is
 * made from the cases: rates are not added up, nor is the stock of one month to that of the next.
 */
final class Pivot {

    private final Tallies tallies;
    private final Language language;
    private final Texts texts;
    private final List<Line> lines;
    private final Line total;

    Pivot(Tallies tallies, Language language) {
        this.tallies = tallies;
        this.language = language;
        this.texts = Texts.in(language);
        this.lines = tallies.rows().stream()
                .collect(Collectors.groupingBy(StatisticsRow::first, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(line -> line(line.getKey(), line.getValue()))
                .toList();
        this.total = line(new Key(TallyTable.KEY_OF_TOTAL, texts.of("row.total")), tallies.rows());
    }

    /** @param cells the tallies by the codes of the second keys */
    private record Line(Key key, Map<String, Tally> cells, Tally total) {

        @Nullable
        Object cell(Figure figure, String code) {
            var tally = cells.get(code);
            return tally == null ? null : FigureColumns.cell(figure, tally);
        }
    }

    private Line line(Key key, List<StatisticsRow> rows) {
        var cells = rows.stream()
                .collect(Collectors.groupingBy(row -> Objects.requireNonNull(row.secondKey())))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, cell -> tallies.together(cell.getValue())));
        return new Line(key, cells, tallies.together(rows));
    }

    /** @param above the lines that every table of these figures begins with */
    Sheet<?> sheet(Figure figure, List<String> above) {
        var label = texts.of("code.figure." + figure.field());
        var by = tallies.question().by();
        var first = texts.of("grouping." + by.first().code());
        var second = texts.of("grouping." + Objects.requireNonNull(by.second()).code());
        var title = texts.of("sheet.pivot.title", tallies.area().name(language), label, first, second);
        var notes = new ArrayList<>(above);
        notes.add(texts.of("sheet.figure", label, texts.of("code.figure." + figure.field() + ".definition")));
        return new Sheet<>(label, title, notes, columns(figure, first), lines, total);
    }

    private List<Column<Line>> columns(Figure figure, String first) {
        var kind = FigureColumns.kind(figure);
        var columns = new ArrayList<Column<Line>>();
        columns.add(FigureColumns.text(
                texts.of("grouping.key", first), line -> line.key().code()));
        columns.add(FigureColumns.text(first, line -> line.key().name()));
        var across = tallies.secondKeys();
        var names = across.stream().map(Key::name).toList();
        for (var key : across) {
            var header = names.indexOf(key.name()) == names.lastIndexOf(key.name())
                    ? key.name()
                    : key.name() + " " + key.code();
            columns.add(new Column<>(header, kind, line -> line.cell(figure, key.code())));
        }
        columns.add(new Column<>(texts.of("row.total"), kind, line -> FigureColumns.cell(figure, line.total())));
        return columns;
    }
}
