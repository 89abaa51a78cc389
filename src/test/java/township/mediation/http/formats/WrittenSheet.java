package township.mediation.http.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet of an XLSX, as another library than the one that wrote it reads it. */
public record WrittenSheet(XSSFSheet sheet) {

    public static List<WrittenSheet> all(byte[] xlsx) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            return IntStream.range(0, workbook.getNumberOfSheets())
                    .mapToObj(index -> new WrittenSheet(workbook.getSheetAt(index)))
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    public String name() {
        return sheet.getSheetName();
    }

    /** The title and the lines under it. */
    public List<String> lines() {
        return IntStream.range(0, header().getRowNum() - 1)
                .mapToObj(row -> sheet.getRow(row).getCell(0).getStringCellValue())
                .toList();
    }

    /** The first row after the empty one. */
    public Row header() {
        var row = 0;
        while (sheet.getRow(row) != null && sheet.getRow(row).getCell(0) != null) {
            row++;
        }
        return sheet.getRow(row + 1);
    }

    public List<String> headers() {
        return IntStream.range(0, header().getLastCellNum())
                .mapToObj(column -> header().getCell(column).getStringCellValue())
                .toList();
    }

    /** Those under the header, the last being of the total. */
    public List<Row> rows() {
        return IntStream.rangeClosed(header().getRowNum() + 1, sheet.getLastRowNum())
                .<Row>mapToObj(sheet::getRow)
                .toList();
    }

    /** Everything that stands in it. */
    public List<String> cells() {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .map(cell -> cell.getAddress() + " " + cell)
                .toList();
    }

    public Cell cell(Row row, String header) {
        return row.getCell(headers().indexOf(header));
    }

    public static BigDecimal number(Cell cell) {
        assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
        return BigDecimal.valueOf(cell.getNumericCellValue());
    }

    public static String text(Cell cell) {
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        return cell.getStringCellValue();
    }
}
