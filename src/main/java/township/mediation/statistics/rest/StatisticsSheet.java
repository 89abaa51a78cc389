package township.mediation.statistics.rest;

import java.util.List;
import township.mediation.rules.Language;
import township.mediation.rules.Texts;
import township.mediation.web.Sheet;
import township.mediation.web.Spreadsheet;

/** Statistics as a spreadsheet: the columns of the CSV. */
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
                TallyTable.columns(language),
                table.rows(),
                table.totalRow(language));
        return new Spreadsheet(List.of(sheet)).xlsx();
    }
}
