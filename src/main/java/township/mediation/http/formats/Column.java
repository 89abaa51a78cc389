package township.mediation.http.formats;

import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet.
 *
 * @param <R> what its rows are made of
 */
public record Column<R>(String header, Kind kind, Cell<R> cell) {

    /** How the cells of a column are typed and shown. */
    public enum Kind {
        TEXT("@"),
        COUNT("#,##0"),
        YUAN("#,##0.00"),
        /** To the last fen, so that rows as they are read add up to the total; point stands below point. */
        TEN_THOUSAND_YUAN("#,##0.00????"),
        RATE("0.00%");

        private final String format;

        Kind(String format) {
            this.format = format;
        }

        String format() {
            return format;
        }

        /** Of its numbers, in the language of {@link java.text.DecimalFormat}, which reads all but that of text. */
        String numbers() {
            return this == TEXT ? "0" : format.replace('?', '0');
        }
    }

    /** What of a row stands in a column: a text, or a number. */
    public interface Cell<R> {
        @Nullable
        Object of(R row);
    }
}
