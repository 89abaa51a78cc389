package township.mediation.figures.statistics.rest;

import java.util.ArrayList;
import java.util.List;
import township.mediation.cases.facts.Figure;
import township.mediation.figures.statistics.Tallies;
import township.mediation.http.formats.Sheet;
import township.mediation.http.formats.Spreadsheet;
import township.mediation.texts.Language;
import township.mediation.texts.Texts;

/** Statistics as a spreadsheet: the columns of the CSV; for pairs, first pivots of the figures that meetings ask for. */
final class StatisticsSheets {

    private static final List<Figure> PIVOTS =
            List.of(Figure.ACCEPTED, Figure.CONCLUDED, Figure.SETTLED, Figure.SUCCESS_RATE, Figure.PENDING);

    private StatisticsSheets() {}

    static byte[] xlsx(Tallies tallies, StatisticsView statistics, Language language) {
        var texts = Texts.in(language);
        var lines = List.of(
                texts.of("sheet.area", statistics.area()),
                texts.of("sheet.period", statistics.from(), statistics.to()),
                AsOfLine.of(statistics.asOf(), texts),
                texts.of("sheet.definition", statistics.definition()));
        var sheets = new ArrayList<Sheet<?>>();
        if (statistics.hasPairs()) {
            var pivot = new Pivot(tallies, language);
            PIVOTS.forEach(figure -> sheets.add(pivot.sheet(figure, lines)));
        }
        var table = TallyTable.of(statistics, language);
        sheets.add(new Sheet<>(
                texts.of("sheet.statistics"),
                texts.of("sheet.statistics.title", tallies.area().name()),
                lines,
                table.columns(),
                table.rows(),
                table.total()));
        return new Spreadsheet(sheets).xlsx();
    }
}
