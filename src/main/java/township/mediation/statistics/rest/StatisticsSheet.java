package township.mediation.statistics.rest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import township.mediation.facts.Figure;
import township.mediation.facts.Figure.Ratio;
import township.mediation.rules.Language;
import township.mediation.rules.Texts;
import township.mediation.statistics.Rate;
import township.mediation.statistics.TallyRow;
import township.mediation.web.Column;
import township.mediation.web.Column.Kind;
import township.mediation.web.Sheet;
import township.mediation.web.Spreadsheet;

/** Statistics as a spreadsheet: all figures, as the CSV has them. */
final class StatisticsSheet {

    private StatisticsSheet() {}

    /** @param areaName that of the area, which the answer itself has only by its code */
    static byte[] xlsx(StatisticsView statistics, String areaName, Language language) {
        var texts = Texts.in(language);
        var table = new TallyTable(statistics.rows(), statistics.total());
        var sheet = new Sheet<>(
                texts.of("sheet.statistics"),
                texts.of("sheet.statistics.title", areaName),
                List.of(
                        texts.of("sheet.area", statistics.area()),
                        texts.of("sheet.period", statistics.from(), statistics.to()),
                        AsOf.line(statistics.asOf(), texts),
                        texts.of("sheet.definition", statistics.definition())),
                columns(language),
                table.rows(),
                table.totalRow(language));
        return new Spreadsheet(List.of(sheet)).xlsx();
    }

    private static List<Column<TallyRow>> columns(Language language) {
        var columns = new ArrayList<Column<TallyRow>>();
        columns.add(new Column<>(TallyTable.header("field.key", "key", language), Kind.TEXT, TallyRow::key));
        columns.add(new Column<>(TallyTable.header("field.name", "name", language), Kind.TEXT, TallyRow::name));
        for (var figure : Figure.values()) {
            columns.add(new Column<>(
                    TallyTable.header(figure, language),
                    kind(figure),
                    row -> number(row.tally().value(figure))));
        }
        return columns;
    }

    private static Kind kind(Figure figure) {
        return figure.measure() instanceof Ratio ? Kind.RATE : figure == Figure.AMOUNT ? Kind.YUAN : Kind.COUNT;
    }

    private static @Nullable Object number(Object value) {
        if (value instanceof Rate rate) {
            return rate.value();
        }
        return value instanceof String amount ? new BigDecimal(amount) : value;
    }
}
