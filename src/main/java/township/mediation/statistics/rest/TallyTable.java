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
import township.mediation.statistics.Tallies;
import township.mediation.statistics.Tally;
import township.mediation.web.Csv;

/** Figures as a table: one row for each key, and one for all of them together. */
public record TallyTable(Tallies tallies) {

    private static final String KEY_OF_TOTAL = "TOTAL";

    public static TallyTable of(Tallies tallies) {
        return new TallyTable(tallies);
    }

    /** In Chinese under the labels of people, in English under the names of the fields. */
    public byte[] csv(Language language) {
        var bytes = new ByteArrayOutputStream();
        try {
            var csv = new Csv(bytes);
            csv.row(headers(language));
            tallies.rows().forEach(row -> csv.row(cells(row.key(), row.name(), row.tally())));
            csv.row(cells(KEY_OF_TOTAL, Texts.in(language).of("row.total"), tallies.total()));
            csv.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static List<String> headers(Language language) {
        return switch (language) {
            case ZH -> {
                var texts = Texts.in(language);
                yield Stream.concat(
                                Stream.of("field.key", "field.name"),
                                Arrays.stream(Figure.values()).map(figure -> "code.figure." + figure.field()))
                        .map(texts::of)
                        .toList();
            }
            case EN ->
                Stream.concat(
                                Stream.of("key", "name"),
                                Arrays.stream(Figure.values()).map(Figure::field))
                        .toList();
        };
    }

    private static List<@Nullable Object> cells(String key, String name, Tally tally) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(key);
        cells.add(name);
        for (var figure : Figure.values()) {
            var value = tally.value(figure);
            cells.add(value instanceof Rate rate ? plain(rate) : value);
        }
        return cells;
    }

    private static @Nullable String plain(Rate rate) {
        return rate.value() == null ? null : rate.value().toPlainString();
    }
}
