package township.mediation.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows as CSV (RFC 4180) in UTF-8, with the mark by which spreadsheets know it. */
public final class Csv {

    public static final String MEDIA_TYPE = "text/csv";

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String EXECUTABLE = "=+-@\t\r'";

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

    /** A text that a spreadsheet would take for a formula is marked as text. */
    private static String cell(@Nullable Object value) {
        var cell = value == null ? "" : value.toString();
        var executable = value instanceof String && !cell.isEmpty() && EXECUTABLE.indexOf(cell.charAt(0)) >= 0;
        return executable ? "'" + cell : cell;
    }
}
