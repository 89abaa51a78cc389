package township.mediation.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/**
 * Sheets as XLSX. The same sheets are the same bytes, whenever they are written: an answer with the same ETag is the
 * same answer.
 */
public record Spreadsheet(List<? extends Sheet<?>> sheets) {

    private static final String APPLICATION = "Mediation case service";
    private static final String VERSION = "1.0";
    private static final String PROPERTIES = "docProps/core.xml";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, Month.JANUARY, 1, 0, 0);

    public byte[] xlsx() {
        var bytes = new ByteArrayOutputStream();
        try {
            write(bytes);
            return withoutTime(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void write(OutputStream to) throws IOException {
        try (var workbook = new Workbook(to, APPLICATION, VERSION)) {
            for (var sheet : sheets) {
                new SheetWriter<>(sheet, workbook.newWorksheet(sheet.name())).write();
            }
        }
    }

    /** The library notes when it wrote, in one of the parts and with each. */
    private static byte[] withoutTime(byte[] xlsx) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var written = new ZipOutputStream(bytes)) {
            for (var part : ZipParts.of(xlsx).entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NO_TIME);
                written.putNextEntry(entry);
                written.write(PROPERTIES.equals(part.getKey()) ? untimed(part.getValue()) : part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] untimed(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("<dcterms:created[^>]*>[^<]*</dcterms:created>", "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
