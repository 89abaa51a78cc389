package township.mediation.figures.statistics.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import township.mediation.figures.statistics.StatisticsRow;
import township.mediation.figures.statistics.Tally;
import township.mediation.figures.statistics.TallyRow;
import township.mediation.http.formats.Column;
import township.mediation.http.formats.Csv;
import township.mediation.http.formats.CsvFor;
import township.mediation.texts.Language;
import township.mediation.texts.Texts;

/**
 * Figures as a table: one row for each key, or pair of keys, and one for all of them together.
 *
 * @param columns the keys and names that identify a row, then all of its figures
 * @param total the last row
 */
public record TallyTable<R>(List<Column<R>> columns, List<R> rows, R total) {

    static final String KEY_OF_TOTAL = "TOTAL";

    public static TallyTable<TallyRow> of(List<TallyRow> rows, Tally total, Language language) {
        var columns = columns(
                keys(language, Texts.in(language), TallyRow::key, TallyRow::name),
                FigureColumns.all(language, TallyRow::tally));
        return new TallyTable<>(
                columns, rows, new TallyRow(KEY_OF_TOTAL, Texts.in(language).of("row.total"), total));
    }

    static TallyTable<StatisticsRow> of(StatisticsView view, Language language) {
        var texts = Texts.in(language);
        var keys = view.hasPairs()
                ? pairs(view.by(), language, texts)
                : keys(language, texts, StatisticsRow::key, StatisticsRow::name);
        var total = new StatisticsRow(KEY_OF_TOTAL, texts.of("row.total"), null, null, view.total());
        return new TallyTable<>(columns(keys, FigureColumns.all(language, StatisticsRow::tally)), view.rows(), total);
    }

    private static <R> List<Column<R>> keys(Language language, Texts texts, Column.Cell<R> key, Column.Cell<R> name) {
        return List.of(
                FigureColumns.text(FigureColumns.header(texts.of("field.key"), "key", language), key),
                FigureColumns.text(FigureColumns.header(texts.of("field.name"), "name", language), name));
    }

    /** Each column has the name of its grouping, since no two columns of a table may have the same name. */
    private static List<Column<StatisticsRow>> pairs(String by, Language language, Texts texts) {
        var groupings = by.split(",", -1);
        var first = texts.of("grouping." + groupings[0]);
        var second = texts.of("grouping." + groupings[1]);
        return List.of(
                FigureColumns.text(
                        FigureColumns.header(texts.of("grouping.key", first), "key", language), StatisticsRow::key),
                FigureColumns.text(FigureColumns.header(first, "name", language), StatisticsRow::name),
                FigureColumns.text(
                        FigureColumns.header(texts.of("grouping.key", second), "secondKey", language),
                        StatisticsRow::secondKey),
                FigureColumns.text(FigureColumns.header(second, "secondName", language), StatisticsRow::secondName));
    }

    private static <R> List<Column<R>> columns(List<Column<R>> keys, List<Column<R>> figures) {
        return Stream.concat(keys.stream(), figures.stream()).toList();
    }

    public byte[] csv(CsvFor readers) {
        var bytes = new ByteArrayOutputStream();
        try {
            var csv = new Csv(bytes, readers);
            csv.row(columns.stream().map(Column::header).toList());
            rows.forEach(row -> csv.row(cells(row)));
            csv.row(cells(total));
            csv.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private List<? extends @Nullable Object> cells(R row) {
        return columns.stream().map(column -> column.cell().of(row)).toList();
    }
}
