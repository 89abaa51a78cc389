package township.mediation.statistics.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import township.mediation.facts.Figure;
import township.mediation.rules.Language;
import township.mediation.rules.Texts;
import township.mediation.statistics.Rate;
import township.mediation.statistics.Tally;
import township.mediation.statistics.TallyRow;
import township.mediation.web.Csv;

/** Figures as a table: one row for each key, and one for all of them together. */
public record TallyTable(List<TallyRow> rows, Tally total) {

    private static final String KEY_OF_TOTAL = "TOTAL";

    /** In Chinese under the labels of people, in English under the names of the fields. */
    public byte[] csv(Language language) {
        var bytes = new ByteArrayOutputStream();
        try {
            var csv = new Csv(bytes);
            csv.row(headers(language));
            rows.forEach(row -> csv.row(cells(row)));
            csv.row(cells(totalRow(language)));
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

    private static List<String> headers(Language language) {
        return Stream.concat(
                        Stream.of(header("field.key", "key", language), header("field.name", "name", language)),
                        Arrays.stream(Figure.values()).map(figure -> header(figure, language)))
                .toList();
    }

    static String header(Figure figure, Language language) {
        return header("code.figure." + figure.field(), figure.field(), language);
    }

    static String header(String label, String field, Language language) {
        return switch (language) {
            case ZH -> Texts.in(language).of(label);
            case EN -> field;
        };
    }

    private static List<@Nullable Object> cells(TallyRow row) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(row.key());
        cells.add(row.name());
        for (var figure : Figure.values()) {
            var value = row.tally().value(figure);
            cells.add(value instanceof Rate rate ? plain(rate) : value);
        }
        return cells;
    }

    private static @Nullable String plain(Rate rate) {
        return rate.value() == null ? null : rate.value().toPlainString();
    }
}
