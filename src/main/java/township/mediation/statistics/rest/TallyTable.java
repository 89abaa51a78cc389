package township.mediation.statistics.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import township.mediation.facts.Figure;
import township.mediation.facts.Figure.Ratio;
import township.mediation.rules.Language;
import township.mediation.rules.Texts;
import township.mediation.statistics.Rate;
import township.mediation.statistics.Tally;
import township.mediation.statistics.TallyRow;
import township.mediation.web.Column;
import township.mediation.web.Column.Kind;
import township.mediation.web.Csv;

/** Figures as a table: one row for each key, and one for all of them together. */
public record TallyTable(List<TallyRow> rows, Tally total) {

    private static final String KEY_OF_TOTAL = "TOTAL";

    /** In Chinese under the labels of people, in English under the names of the fields. */
    public byte[] csv(Language language) {
        var bytes = new ByteArrayOutputStream();
        try {
            var csv = new Csv(bytes);
            var columns = columns(language);
            csv.row(columns.stream().map(Column::header).toList());
            rows.forEach(row -> csv.row(cells(columns, row)));
            csv.row(cells(columns, totalRow(language)));
            csv.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The row that ends it. */
    public TallyRow totalRow(Language language) {
        return new TallyRow(KEY_OF_TOTAL, Texts.in(language).of("row.total"), total);
    }

    /** By which a row is known, and all of its figures. */
    static List<Column<TallyRow>> columns(Language language) {
        var columns = new ArrayList<Column<TallyRow>>();
        columns.add(new Column<>(header("field.key", "key", language), Kind.TEXT, TallyRow::key));
        columns.add(new Column<>(header("field.name", "name", language), Kind.TEXT, TallyRow::name));
        for (var figure : Figure.values()) {
            columns.add(new Column<>(
                    header(figure, language),
                    kind(figure),
                    row -> number(row.tally().value(figure))));
        }
        return columns;
    }

    private static String header(Figure figure, Language language) {
        // Another table has them in ten thousands.
        var label = figure == Figure.AMOUNT ? "field.outcome.agreement.amount" : "code.figure." + figure.field();
        return header(label, figure.field(), language);
    }

    private static String header(String label, String field, Language language) {
        return switch (language) {
            case ZH -> Texts.in(language).of(label);
            case EN -> field;
        };
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

    private static List<? extends @Nullable Object> cells(List<Column<TallyRow>> columns, TallyRow row) {
        return columns.stream().map(column -> column.cell().of(row)).toList();
    }
}
