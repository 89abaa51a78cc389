package township.mediation.figures.statistics.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PaperSize;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import township.mediation.fixtures.Province;
import township.mediation.fixtures.Township;
import township.mediation.http.formats.WrittenSheet;

/** Pairs as a spreadsheet: a table of each main figure with its totals, and one of all figures. */
@QuarkusTest
class PivotTest extends Province {

    private static final Map<String, String> FIGURES =
            Map.of("受理", "accepted", "结案", "concluded", "调解成功", "settled", "调解成功率", "successRate", "期末未结", "pending");
    /** Of letters and digits, in which the width of a column is given, at the size that they are written in. */
    private static final double MILLIMETRES_OF_A_DIGIT = 1.85;

    private static final double PRINTED_WIDTH_OF_A4 = 297 - 2 * 0.4 * 25.4;

    private Township township;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void record() {
        township = unusedTownship();
        township.settled("2024-01-10", "2024-02-10");
        township.settled("2023-11-10", "2024-05-10");
        township.open("2023-12-31");
        township.ended("FAILED", "2024-03-01", "2024-03-02");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "village,type&zeros=true",
                "village,type",
                "type,village",
                "village,month",
                "month,type",
                "quarter,village&zeros=true",
                "source,handledBy&zeros=true"
            })
    void everyCellIsTheFigureOfItsPairAndEveryTotalThatOfItsGrouping(String by) throws JsonProcessingException {
        var groupings = by.split("[,&]");
        var pairs = read("by=" + by);
        var sheets = sheets(by);
        assertThat(sheets).extracting(WrittenSheet::name).containsExactly("受理", "结案", "调解成功", "调解成功率", "期末未结", "统计");
        for (var sheet : sheets.subList(0, FIGURES.size())) {
            var figure = FIGURES.get(sheet.name());
            var keys = keys(sheet);
            var across = sheet.headers().subList(2, sheet.headers().size() - 1);
            var cells = 0;
            for (var pair : pairs.get("rows")) {
                var row = sheet.rows().get(keys.indexOf(pair.get("key").textValue()));
                cells += assertCell(
                        row.getCell(2 + across.indexOf(pair.get("secondName").textValue())), pair.get(figure));
            }
            assertThat(cells).isEqualTo(pairs.get("rows").size());
            var last = across.size() + 2;
            for (var row : read("by=" + groupings[0]).get("rows")) {
                var at = keys.indexOf(row.get("key").textValue());
                if (at >= 0) {
                    assertCell(sheet.rows().get(at).getCell(last), row.get(figure));
                }
            }
            var total = sheet.rows().get(sheet.rows().size() - 1);
            for (var row : read("by=" + groupings[1]).get("rows")) {
                var at = across.indexOf(row.get("name").textValue());
                if (at >= 0) {
                    assertCell(total.getCell(2 + at), row.get(figure));
                }
            }
            assertCell(total.getCell(last), pairs.at("/total/" + figure));
        }
        assertThat(sheets.get(FIGURES.size()).rows()).hasSize(pairs.get("rows").size() + 1);
    }

    @Test
    void saysWhatItIs() {
        var sheet = sheets("village,type").get(0);
        assertThat(sheet.lines())
                .startsWith("后塘瑶族乡矛盾纠纷受理（按村、纠纷类型）", "地区代码：" + township.code, "期间：2024-01-01 至 2024-12-31")
                .endsWith("受理：受理日期在本期内的案件。");
        assertThat(sheet.headers()).containsExactly("村代码", "村", "邻里纠纷", "合计");
    }

    /** Of all 19 types on one page, not smaller than two thirds of the size. */
    @Test
    void canBeReadOnA4() {
        for (var sheet : sheets("village,type&zeros=true").subList(0, FIGURES.size())) {
            assertThat(sheet.sheet().getPrintSetup().getPaperSizeEnum()).isEqualTo(PaperSize.A4_PAPER);
            assertThat(sheet.sheet().getPrintSetup().getLandscape()).isTrue();
            var width = 0.0;
            for (int column = 0; column < sheet.headers().size(); column++) {
                width += sheet.sheet().getColumnWidth(column) / 256.0 * MILLIMETRES_OF_A_DIGIT;
            }
            assertThat(PRINTED_WIDTH_OF_A4 / width).isGreaterThan(0.6);
        }
    }

    @Test
    void isATableWithoutRowsWhereNothingWasInHand() throws JsonProcessingException {
        township = emptyTownship();
        var sheet = sheets("village,type").get(0);
        assertThat(sheet.headers()).containsExactly("村代码", "村", "合计");
        assertThat(sheet.rows()).hasSize(1);
        assertThat(WrittenSheet.number(sheet.rows().get(0).getCell(2))).isZero();
    }

    private static int assertCell(Cell cell, JsonNode figure) {
        var number = figure.isObject() ? figure.get("value") : figure;
        if (number.isNull()) {
            assertThat(cell.getCellType()).isEqualTo(CellType.BLANK);
        } else {
            assertThat(WrittenSheet.number(cell)).isEqualByComparingTo(new BigDecimal(number.asText()));
        }
        return 1;
    }

    private static List<String> keys(WrittenSheet sheet) {
        var keys = new ArrayList<String>();
        sheet.rows().forEach(row -> keys.add(WrittenSheet.text(row.getCell(0))));
        return keys;
    }

    private JsonNode read(String query) throws JsonProcessingException {
        return json.readTree(township.statistics("year=2024&" + query).asString());
    }

    private List<WrittenSheet> sheets(String by) {
        var answer = given().get("/api/v1/statistics.xlsx?year=2024&area=" + township.code + "&by=" + by);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return WrittenSheet.all(answer.asByteArray());
    }
}
