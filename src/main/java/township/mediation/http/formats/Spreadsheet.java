package township.mediation.http.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Sheets as XLSX. The file records when it was written, so the same sheets do not always give the same bytes. */
public record Spreadsheet(List<? extends Sheet<?>> sheets) {

    private static final String APPLICATION = "Mediation case service";
    private static final String VERSION = "1.0";

    public byte[] xlsx() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, APPLICATION, VERSION)) {
            for (var sheet : sheets) {
                new SheetWriter<>(sheet, workbook.newWorksheet(sheet.name())).write();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
