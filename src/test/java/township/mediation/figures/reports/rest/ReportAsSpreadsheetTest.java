package township.mediation.figures.reports.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import township.mediation.fixtures.Province;
import township.mediation.fixtures.Township;
import township.mediation.http.formats.Format;
import township.mediation.http.formats.WrittenSheet;

/** The report as a spreadsheet says the same as its JSON, read by another library than the one that writes it. */
@QuarkusTest
class ReportAsSpreadsheetTest extends Province {

    private static final List<String> CHINESE = List.of("案件总数", "当事人数", "调解成功", "疑难复杂", "口头", "书面", "协议涉及金额（万元）", "代码");
    private static final List<String> ENGLISH = List.of(
            "Cases", "Parties", "Settled", "Difficult", "Oral", "Written", "Amount agreed (10,000 yuan)", "Key");
    private static final List<String> PARTS = List.of("villages", "handlers", "sources", "types");

    /** What of a row of the JSON stands under the headers, in their order. */
    private static final List<Function<JsonNode, BigDecimal>> FIGURES = List.of(
            row -> whole(row, "carriedOver").add(whole(row, "accepted")),
            row -> whole(row, "parties"),
            row -> whole(row, "settled"),
            row -> whole(row, "difficult"),
            row -> whole(row, "oral"),
            row -> whole(row, "written"),
            row -> new BigDecimal(row.get("amount").textValue()).divide(BigDecimal.valueOf(10_000)));

    private Township township;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void record() {
        township = unusedTownship();
        record(township.六里村, "2023-12-30", "2024-01-02", "ORAL", "0.01");
        record(township.六里村, "2024-03-01", "2024-03-02", "WRITTEN", "314402.99");
        record(township.金桥村, "2024-03-01", "2024-03-02", "WRITTEN", "1200");
        township.ended("FAILED", "2024-03-01", "2024-03-02");
        township.open("2024-12-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyCellIsTheFigureOfTheJson(String language) throws JsonProcessingException {
        assertSame(township.code, language, PARTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void ofAWiderAreaTheFirstSheetIsOfItsUnits(String language) throws JsonProcessingException {
        assertSame(COUNTY, language, List.of("areas", "handlers", "sources", "types"));
        assertThat(sheets(COUNTY, 2024, language).get(0).name()).isEqualTo(language.equals("zh") ? "各地区" : "Areas");
    }

    @Test
    void ofAYearWithoutCasesItIsFullOfZeros() throws JsonProcessingException {
        for (var sheet : sheets(emptyTownship().code, 1999, "zh")) {
            assertThat(sheet.lines()).contains("数据截至：尚无登记");
            assertThat(sheet.rows())
                    .hasSizeGreaterThan(2)
                    .allSatisfy(row -> CHINESE.subList(0, 7)
                            .forEach(header -> assertThat(WrittenSheet.number(sheet.cell(row, header)))
                                    .isZero()));
        }
    }

    @Test
    void losesNothingOfAnAmount() throws JsonProcessingException {
        var sheet = sheets(township.code, 2024, "zh").get(0);
        var first = sheet.cell(sheet.rows().get(0), "协议涉及金额（万元）");
        assertThat(WrittenSheet.number(first)).isEqualByComparingTo("31.4403");
        assertThat(first.getCellStyle().getDataFormatString()).isEqualTo("#,##0.00????");
    }

    @Test
    void aNameThatLooksLikeAFormulaIsText() throws JsonProcessingException {
        var names = List.of("=1+1", "-x", "@a", "'b", "+1");
        for (int i = 0; i < names.size(); i++) {
            var listed = given().contentType("application/json")
                    .body(Map.of("name", names.get(i)))
                    .put("/api/v1/villages/" + township.code + (300 + i));
            assertThat(listed.statusCode()).as(listed.asString()).isEqualTo(201);
        }
        var sheet = sheets(township.code, 2024, "zh").get(0);
        assertThat(sheet.rows().subList(3, 8))
                .extracting(row -> WrittenSheet.text(sheet.cell(row, "村")))
                .containsExactly("'=1+1", "'-x", "'@a", "''b", "'+1");
        assertSame(township.code, "en", PARTS);
    }

    private void assertSame(String area, String language, List<String> parts) throws JsonProcessingException {
        var report = report(area, 2024);
        var sheets = sheets(area, 2024, language);
        var headers = language.equals("zh") ? CHINESE : ENGLISH;
        assertThat(sheets).hasSize(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            var sheet = sheets.get(i);
            var rows = report.get(parts.get(i));
            assertThat(sheet.headers()).hasSize(9).endsWith(headers.toArray(String[]::new));
            assertThat(sheet.rows()).hasSize(rows.size() + 1);
            for (int r = 0; r < rows.size(); r++) {
                var row = sheet.rows().get(r);
                assertThat(WrittenSheet.text(row.getCell(0)).replaceFirst("^'", ""))
                        .isEqualTo(name(parts.get(i), rows.get(r), language));
                assertThat(WrittenSheet.text(row.getCell(8)))
                        .isEqualTo(rows.get(r).get("key").textValue());
                assertFigures(row, rows.get(r));
            }
            var total = sheet.rows().get(rows.size());
            assertThat(WrittenSheet.text(total.getCell(0))).isEqualTo(language.equals("zh") ? "合计" : "Total");
            assertThat(WrittenSheet.text(total.getCell(8))).isEmpty();
            assertFigures(total, report.get("total"));
            assertTotalIsTheSum(sheet.rows());
        }
    }

    /** Places have their Chinese name in both languages. */
    private static String name(String part, JsonNode row, String language) {
        var kinds = Map.of("handlers", "handledBy", "sources", "source", "types", "type");
        return kinds.containsKey(part)
                ? given().get("/api/v1/codes")
                        .path(
                                "items.find { it.kind == '%s' && it.code == '%s' }.label.%s",
                                kinds.get(part), row.get("key").textValue(), language)
                : row.get("name").textValue();
    }

    private static void assertFigures(Row row, JsonNode expected) {
        for (int i = 0; i < FIGURES.size(); i++) {
            assertThat(WrittenSheet.number(row.getCell(i + 1)))
                    .isEqualByComparingTo(FIGURES.get(i).apply(expected));
        }
    }

    private static void assertTotalIsTheSum(List<Row> rows) {
        for (int i = 1; i <= FIGURES.size(); i++) {
            var column = i;
            var sum = rows.subList(0, rows.size() - 1).stream()
                    .map(row -> WrittenSheet.number(row.getCell(column)))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(WrittenSheet.number(rows.get(rows.size() - 1).getCell(column)))
                    .isEqualByComparingTo(sum);
        }
    }

    private JsonNode report(String area, int year) throws JsonProcessingException {
        return json.readTree(
                given().get("/api/v1/reports/annual/" + year + "?area=" + area).asString());
    }

    static List<WrittenSheet> sheets(String area, int year, String language) {
        var answer = given().accept(Format.XLSX_TYPE)
                .header("Accept-Language", language)
                .get("/api/v1/reports/annual/" + year + "?area=" + area);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return WrittenSheet.all(answer.asByteArray());
    }

    private static BigDecimal whole(JsonNode row, String figure) {
        return row.get(figure).decimalValue();
    }

    private Response record(String village, String acceptedOn, String concludedOn, String form, String amount) {
        var answer = given().contentType("application/json")
                .body(Map.of(
                        "villageCode",
                        village,
                        "type",
                        village.equals(township.六里村) ? "NEIGHBOUR" : "CONTRACT",
                        "source",
                        "REFERRAL_COURT",
                        "handledBy",
                        "JOINT",
                        "difficult",
                        true,
                        "partyCount",
                        3,
                        "acceptedOn",
                        acceptedOn,
                        "outcome",
                        Map.of(
                                "result",
                                "SETTLED",
                                "concludedOn",
                                concludedOn,
                                "agreement",
                                Map.of("form", form, "amount", amount))))
                .post("/api/v1/cases");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer;
    }
}
