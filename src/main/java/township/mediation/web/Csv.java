package township.mediation.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows as CSV (RFC 4180) in UTF-8, with the mark by which spreadsheets know it. */
public final class Csv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Writer text;
    private final CsvWriter rows;

    public Csv(OutputStream to) throws IOException {
        text = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        rows = CsvWriter.builder().build(text);
    }

    public void row(List<? extends @Nullable Object> cells) {
        rows.writeRecord(cells.stream().map(Csv::cell).toList());
    }

    /** Sends on what has been written. */
    public void flush() throws IOException {
        rows.flush();
        text.flush();
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof String text ? CellText.of(text) : value.toString();
    }
}
