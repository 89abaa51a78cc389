package township.mediation.figures.statistics.rest;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import township.mediation.cases.facts.Figure;
import township.mediation.figures.statistics.Rate;
import township.mediation.figures.statistics.Tally;
import township.mediation.http.formats.Column;
import township.mediation.http.formats.Column.Kind;
import township.mediation.texts.Language;
import township.mediation.texts.Texts;

/** Columns of figures. Their headers are labels in Chinese, and the names of the fields in English. */
final class FigureColumns {

    private FigureColumns() {}

    /** One column for each figure, in their order. */
    static <R> List<Column<R>> all(Language language, Function<R, Tally> tally) {
        return Arrays.stream(Figure.values())
                .map(figure ->
                        new Column<R>(header(figure, language), kind(figure), row -> cell(figure, tally.apply(row))))
                .toList();
    }

    static <R> Column<R> text(String header, Column.Cell<R> cell) {
        return new Column<>(header, Kind.TEXT, cell);
    }

    static String header(Figure figure, Language language) {
        // The label of the figure itself does not name the unit, which is ten thousand yuan in the yearly report.
        var label = figure == Figure.AMOUNT ? "field.outcome.agreement.amount" : "code.figure." + figure.field();
        return header(Texts.in(language).of(label), figure.field(), language);
    }

    static String header(String label, String field, Language language) {
        return switch (language) {
            case ZH -> label;
            case EN -> field;
        };
    }

    static Kind kind(Figure figure) {
        return switch (figure.kind()) {
            case COUNT -> Kind.COUNT;
            case YUAN -> Kind.YUAN;
            case RATE -> Kind.RATE;
        };
    }

    /** A number; null for a rate whose denominator is 0, and for a figure that the program did not know. */
    static @Nullable Object cell(Figure figure, Tally tally) {
        var value = tally.values().get(figure);
        if (value instanceof Rate rate) {
            return rate.value();
        }
        return value instanceof String amount ? new BigDecimal(amount) : value;
    }
}
