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
        /** Shows every fen, so that rows as people read them add up to the total, and aligns the decimal points. */
        TEN_THOUSAND_YUAN("#,##0.00????"),
        RATE("0.00%");

        private final String format;

        Kind(String format) {
            this.format = format;
        }

        String format() {
            return format;
        }

        /**
         * The format of its numbers for {@link java.text.DecimalFormat}, which understands all of these but that of
         * text.
         */
        String numbers() {
            return this == TEXT ? "0" : format.replace('?', '0');
        }
    }

    /** Returns what a column shows of a row: a text or a number. */
    public interface Cell<R> {
        @Nullable
        Object of(R row);
    }
}
