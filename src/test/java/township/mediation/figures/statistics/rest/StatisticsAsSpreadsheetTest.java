package township.mediation.figures.statistics.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import township.mediation.cases.facts.Figure;
import township.mediation.fixtures.Province;
import township.mediation.fixtures.Township;
import township.mediation.http.formats.WrittenSheet;

/** All figures as a spreadsheet: what the JSON says, under the headers of the CSV. */
@QuarkusTest
class StatisticsAsSpreadsheetTest extends Province {

    private Township township;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void record() {
        township = unusedTownship();
        township.settled("2024-03-01", "2024-03-02");
        township.settled("2023-03-01", "2024-04-30");
        township.ended("FAILED", "2024-03-01", "2024-03-02");
        township.open("2024-12-01");
    }

    @ParameterizedTest
    @CsvSource({"village, zh", "village, en", "type, zh", "month, zh", "month, en", "township, en"})
    void everyCellIsTheFigureOfTheJsonUnderTheHeaderOfTheCsv(String by, String language)
            throws JsonProcessingException {
        var query = "?year=2024&by=" + by + "&area=" + township.code;
        var statistics = json.readTree(given().get("/api/v1/statistics" + query).asString());
        var sheet = sheet(query, language);
        assertThat(sheet.headers()).isEqualTo(headersOfCsv(query, language));
        var rows = statistics.get("rows");
        assertThat(sheet.rows()).hasSize(rows.size() + 1);
        for (int i = 0; i < rows.size(); i++) {
            var row = sheet.rows().get(i);
            assertThat(WrittenSheet.text(row.getCell(0)))
                    .isEqualTo(rows.get(i).get("key").textValue());
            assertThat(WrittenSheet.text(row.getCell(1)))
                    .isEqualTo(rows.get(i).get("name").textValue());
            assertFigures(row, rows.get(i));
        }
        assertThat(WrittenSheet.text(sheet.rows().get(rows.size()).getCell(0))).isEqualTo("TOTAL");
        assertFigures(sheet.rows().get(rows.size()), statistics.get("total"));
    }

    @Test
    void showsRatesInPercentAndAmountsInYuan() {
        var sheet = sheet("?year=2024&area=" + township.code, "zh");
        var row = sheet.rows().get(0);
        assertThat(sheet.cell(row, "调解成功率").getCellStyle().getDataFormatString())
                .isEqualTo("0.00%");
        assertThat(WrittenSheet.number(sheet.cell(row, "调解成功率"))).isEqualByComparingTo("0.6667");
        assertThat(sheet.cell(row, "协议金额（元）").getCellStyle().getDataFormatString())
                .isEqualTo("#,##0.00");
    }

    @Test
    void saysWhatItIs() {
        assertThat(sheet("?from=2024-02&to=2024-03&area=" + township.code, "zh").lines())
                .startsWith("后塘瑶族乡矛盾纠纷调解统计", "地区代码：" + township.code, "期间：2024-02-01 至 2024-03-31")
                .hasSize(5);
        assertThat(sheet("?from=2024-02&to=2024-03&area=" + township.code, "en").lines())
                .contains("Period: 2024-02-01 to 2024-03-31");
    }

    private static void assertFigures(Row row, JsonNode expected) {
        for (int i = 0; i < Figure.values().length; i++) {
            var value = expected.get(Figure.values()[i].field());
            var cell = row.getCell(i + 2);
            var number = value.isObject() ? value.get("value") : value;
            if (number.isNull()) {
                assertThat(cell.getCellType()).isEqualTo(CellType.BLANK);
            } else {
                assertThat(WrittenSheet.number(cell)).isEqualByComparingTo(new BigDecimal(number.asText()));
            }
        }
    }

    private static WrittenSheet sheet(String query, String language) {
        var answer = given().header("Accept-Language", language).get("/api/v1/statistics.xlsx" + query);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return WrittenSheet.all(answer.asByteArray()).get(0);
    }

    private static List<String> headersOfCsv(String query, String language) {
        var csv = given().header("Accept-Language", language).get("/api/v1/statistics.csv" + query);
        return CsvReader.builder().detectBomHeader(true).ofCsvRecord(csv.asInputStream()).stream()
                .findFirst()
                .orElseThrow()
                .getFields();
    }
}
