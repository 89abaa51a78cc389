package township.mediation.http.formats;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows as CSV (RFC 4180) in UTF-8. */
public final class Csv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Writer text;
    private final CsvWriter rows;
    private final CsvFor readers;

    public Csv(OutputStream to, CsvFor readers) throws IOException {
        this.readers = readers;
        text = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        if (readers == CsvFor.PEOPLE) {
            text.write(BYTE_ORDER_MARK);
        }
        rows = CsvWriter.builder().quoteStrategy(new OtherSeparators()).build(text);
    }

    /** A number, a date or another value that is not text, as it is written. */
    public record Value(String written) {

        @Override
        public String toString() {
            return written;
        }
    }

    public void row(List<? extends @Nullable Object> cells) {
        rows.writeRecord(cells.stream().map(this::cell).toList());
    }

    /** Passes on what has been written. */
    public void flush() throws IOException {
        rows.flush();
        text.flush();
    }

    private String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof String written && readers == CsvFor.PEOPLE ? CellText.of(written) : value.toString();
    }

    /** Some spreadsheets, LibreOffice among them, also split at these characters unless the cell is quoted. */
    private static final class OtherSeparators implements QuoteStrategy {

        @Override
        public boolean quoteValue(int line, int field, String value) {
            return value.indexOf('\t') >= 0 || value.indexOf(';') >= 0;
        }
    }
}
