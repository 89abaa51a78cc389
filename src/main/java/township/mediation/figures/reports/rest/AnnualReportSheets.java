package township.mediation.figures.reports.rest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import township.mediation.cases.facts.Figure;
import township.mediation.figures.reports.AnnualReportView;
import township.mediation.figures.statistics.TallyRow;
import township.mediation.figures.statistics.rest.AsOfLine;
import township.mediation.http.formats.Column;
import township.mediation.http.formats.Column.Kind;
import township.mediation.http.formats.Sheet;
import township.mediation.http.formats.Spreadsheet;
import township.mediation.texts.Language;
import township.mediation.texts.Texts;

/** The yearly report as a spreadsheet, in the words of the official summary: a sheet for each of its tables. */
final class AnnualReportSheets {

    private static final int PLACES_OF_TEN_THOUSAND = 4;

    private final AnnualReportView report;
    private final Language language;
    private final Texts texts;
    private final String title;
    private final List<String> lines;

    private AnnualReportSheets(AnnualReportView report, @Nullable String digest, Language language) {
        this.report = report;
        this.language = language;
        this.texts = Texts.in(language);
        this.title = texts.of("sheet.report.title", report.name(), report.year());
        this.lines = lines(digest);
    }

    /** @param digest hexadecimal, of the published version; null of figures that can still change */
    static byte[] xlsx(AnnualReportView report, @Nullable String digest, Language language) {
        return new AnnualReportSheets(report, digest, language).spreadsheet().xlsx();
    }

    private Spreadsheet spreadsheet() {
        var ofVillages = report.areas().isEmpty();
        return new Spreadsheet(List.of(
                sheet(
                        ofVillages ? "sheet.villages" : "sheet.areas",
                        ofVillages ? "field.villageName" : "sheet.unit",
                        report.units()),
                sheet("sheet.handlers", "field.handledBy", labelled("handledBy", report.handlers())),
                sheet("sheet.sources", "field.source", labelled("source", report.sources())),
                sheet("sheet.types", "field.type", labelled("type", report.types()))));
    }

    private List<String> lines(@Nullable String digest) {
        var status = report.version() == null
                ? texts.of("sheet.provisional")
                : texts.of("sheet.published", report.version());
        var always = List.of(
                texts.of("sheet.area", report.area()),
                status,
                AsOfLine.of(report.asOf(), texts),
                texts.of("sheet.definition", report.definition()));
        return Stream.concat(always.stream(), Stream.ofNullable(digest).map(hex -> texts.of("sheet.digest", hex)))
                .toList();
    }

    private Sheet<TallyRow> sheet(String name, String unit, List<TallyRow> rows) {
        var total = new TallyRow("", texts.of("row.total"), report.total());
        return new Sheet<>(texts.of(name), title, lines, columns(unit), rows, total);
    }

    /** Translates names into English. The report has them in Chinese; a code without a label keeps its name. */
    private List<TallyRow> labelled(String codes, List<TallyRow> rows) {
        if (language == Language.ZH) {
            return rows;
        }
        return rows.stream()
                .map(row -> {
                    var label = "code." + codes + "." + row.key();
                    return texts.has(label) ? new TallyRow(row.key(), texts.of(label), row.tally()) : row;
                })
                .toList();
    }

    private List<Column<TallyRow>> columns(String unit) {
        var columns = new ArrayList<Column<TallyRow>>();
        columns.add(new Column<>(texts.of(unit), Kind.TEXT, TallyRow::name));
        columns.add(new Column<>(
                texts.of("sheet.cases"), Kind.COUNT, row -> row.tally().inHand()));
        columns.add(count("sheet.parties", Figure.PARTIES));
        columns.add(count("code.figure.settled", Figure.SETTLED));
        columns.add(count("code.figure.difficult", Figure.DIFFICULT));
        columns.add(count("sheet.oral", Figure.ORAL));
        columns.add(count("sheet.written", Figure.WRITTEN));
        columns.add(new Column<>(
                texts.of("sheet.amount"),
                Kind.TEN_THOUSAND_YUAN,
                row -> tenThousands(row.tally().values().get(Figure.AMOUNT))));
        columns.add(new Column<>(texts.of("field.key"), Kind.TEXT, TallyRow::key));
        return columns;
    }

    private Column<TallyRow> count(String header, Figure figure) {
        return new Column<>(
                texts.of(header), Kind.COUNT, row -> row.tally().values().get(figure));
    }

    /** Of so many yuan, to the last fen; nothing where there is no amount. */
    private static @Nullable BigDecimal tenThousands(@Nullable Object yuan) {
        return yuan == null ? null : new BigDecimal(yuan.toString()).movePointLeft(PLACES_OF_TEN_THOUSAND);
    }
}
