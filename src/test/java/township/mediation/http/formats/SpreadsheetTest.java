package township.mediation.http.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import township.mediation.http.formats.Column.Kind;

class SpreadsheetTest {

    private record Line(String name, Number number) {}

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-x", "@a", "'b", "\tx", "\r=1", "=HYPERLINK(\"http://x\")"})
    void marksAsTextWhatASpreadsheetCouldExecuteWhereverItStands(String text) {
        var sheet = written(new Sheet<>(
                "x",
                text,
                List.of(text),
                List.of(new Column<>(text, Kind.TEXT, Line::name), new Column<>("n", Kind.COUNT, Line::number)),
                List.of(new Line(text, 1)),
                new Line(text, 1)));

        assertThat(sheet.lines()).containsExactly("'" + text, "'" + text);
        assertThat(sheet.headers()).containsExactly("'" + text, "n");
        assertThat(sheet.rows())
                .hasSize(2)
                .allSatisfy(row -> assertThat(WrittenSheet.text(row.getCell(0))).isEqualTo("'" + text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"王家村", "1-1", "a=b", " =1", "<&>\"", "𠮷", "１"})
    void leavesOtherTextAsItIs(String text) {
        var sheet = written(of(Kind.COUNT, text, 1));
        assertThat(WrittenSheet.text(sheet.rows().get(0).getCell(0))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "COUNT, 1234567, '#,##0'",
        "COUNT, -3, '#,##0'",
        "YUAN, 999999999999.99, '#,##0.00'",
        "TEN_THOUSAND_YUAN, 31.440300, '#,##0.00????'",
        "TEN_THOUSAND_YUAN, 99999999.999999, '#,##0.00????'",
        "TEN_THOUSAND_YUAN, 0.000001, '#,##0.00????'",
        "RATE, 0.9999, 0.00%"
    })
    void writesNumbersAsNumbersOfTheirFormatAndLosesNothing(Kind kind, BigDecimal number, String format) {
        var cell = written(of(kind, "x", number)).rows().get(0).getCell(1);
        assertThat(WrittenSheet.number(cell)).isEqualByComparingTo(number);
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo(format);
    }

    @Test
    void leavesACellEmptyOfWhichNothingIsKnown() {
        var cell = written(of(Kind.RATE, "x", null)).rows().get(0).getCell(1);
        assertThat(cell.getCellType()).isEqualTo(CellType.BLANK);
    }

    @Test
    void keepsTheHeaderInViewOnScreenAndOnEveryPage() {
        var sheet = written(of(Kind.COUNT, "x", 1));
        var header = sheet.header().getRowNum();
        var pane = sheet.sheet().getPaneInformation();
        assertThat(pane.isFreezePane()).isTrue();
        assertThat(pane.getHorizontalSplitPosition()).isEqualTo((short) (header + 1));
        assertThat(pane.getVerticalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.sheet().getRepeatingRows().getFirstRow()).isEqualTo(header);
        assertThat(sheet.sheet().getRepeatingRows().getLastRow()).isEqualTo(header);
        assertThat(sheet.sheet().getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.sheet().getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.sheet().getPrintSetup().getFitHeight()).isEqualTo((short) 0);
        assertThat(sheet.sheet().getFitToPage()).isTrue();
    }

    @Test
    void setsOffTitleHeaderAndTotal() {
        var sheet = written(of(Kind.COUNT, "x", 1));
        var poi = sheet.sheet().getWorkbook();
        assertThat(List.of(sheet.sheet().getRow(0), sheet.header(), sheet.rows().get(1)))
                .allSatisfy(row -> assertThat(
                                poi.getFontAt(row.getCell(0).getCellStyle().getFontIndex())
                                        .getBold())
                        .isTrue());
        var plain = sheet.rows().get(0).getCell(0).getCellStyle().getFontIndex();
        assertThat(poi.getFontAt(plain).getBold()).isFalse();
    }

    @Test
    void givesChineseCharactersTheRoomOfTwo() {
        var chinese = written(of(Kind.COUNT, "后塘瑶族乡人民调解委员会", 1)).sheet().getColumnWidth(0);
        var latin = written(of(Kind.COUNT, "abcdefghijkl", 1)).sheet().getColumnWidth(0);
        assertThat(chinese).isGreaterThanOrEqualTo(24 * 256).isGreaterThan(latin);
        assertThat(latin).isBetween(12 * 256, 20 * 256);
    }

    private static Sheet<Line> of(Kind kind, String name, Number number) {
        var columns = List.of(new Column<>("a", Kind.TEXT, Line::name), new Column<>("b", kind, Line::number));
        return new Sheet<>("x", "title", List.of("line"), columns, List.of(new Line(name, number)), new Line("", 0));
    }

    private static WrittenSheet written(Sheet<?> sheet) {
        return WrittenSheet.all(new Spreadsheet(List.of(sheet)).xlsx()).get(0);
    }
}
