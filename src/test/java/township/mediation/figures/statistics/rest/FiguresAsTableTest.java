package township.mediation.figures.statistics.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import township.mediation.cases.facts.Figure;
import township.mediation.fixtures.Province;
import township.mediation.fixtures.Township;

@QuarkusTest
class FiguresAsTableTest extends Province {

    private Township township;

    @BeforeEach
    void record() {
        township = unusedTownship();
        township.settled("2024-03-01", "2024-03-02");
        township.settled("2024-03-01", "2024-04-30");
        township.ended("FAILED", "2024-03-01", "2024-03-02");
        township.open("2024-12-01");
    }

    @Test
    void showsInChineseWhatPeopleCallIt() {
        var rows = rows(table("/api/v1/statistics?year=2024&by=village&area=" + township.code, "zh"));

        assertThat(rows)
                .extracting(row -> row.getField("代码"))
                .containsExactly(township.六里村 + "\t", township.金桥村 + "\t", township.莲花村 + "\t", "TOTAL");
        assertThat(rows.get(0).getFieldsAsMap())
                .containsEntry("名称", "六里村")
                .containsEntry("受理", "4")
                .containsEntry("期末未结", "1")
                .containsEntry("协议金额（元）", "0.00")
                .containsEntry("调解成功率", "0.6667");
        assertThat(rows.get(1).getFieldsAsMap()).containsEntry("受理", "0").containsEntry("调解成功率", "");
        assertThat(rows.get(3).getFieldsAsMap()).containsEntry("名称", "合计").containsEntry("调解成功", "2");
    }

    @Test
    void showsInEnglishTheNamesOfTheInterfaceAndTheTotalOfPeriods() {
        var answer = table("/api/v1/statistics?from=2024-03&to=2024-05&by=month&area=" + township.code, "en");
        var rows = rows(answer);

        assertThat(answer.contentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(rows)
                .extracting(row -> row.getField("key"))
                .containsExactly("2024-03\t", "2024-04\t", "2024-05\t", "TOTAL");
        assertThat(rows).extracting(row -> row.getField("carriedOver")).containsExactly("0", "1", "0", "0");
        assertThat(rows)
                .extracting(row -> row.getField("timelyRate"))
                .containsExactly("1.0000", "0.0000", "", "0.6667");
        assertThat(rows.get(3).getField("name")).isEqualTo("Total");
    }

    @Test
    void itsColumnsStandInOneOrder() {
        assertThat(header("en"))
                .startsWith("key,name,carriedOver,accepted,settled,failed,withdrawn,referred,concluded,pending,oral,"
                        + "written,difficult,timely,performed,confirmed,amount,parties,successRate,resolutionRate,"
                        + "clearanceRate,timelyRate,performanceRate");
        assertThat(header("zh"))
                .startsWith("代码,名称,上期结转,受理,调解成功,调解不成,当事人撤回,移送其他部门,结案,期末未结,口头协议,书面协议,疑难复杂,按期结案,已履行,司法确认,"
                        + "协议金额（元）,涉及人数,调解成功率,化解率,结收比,按期结案率,履行率");
        assertThat(header("en").split(",")).hasSize(2 + Figure.values().length);
    }

    private String header(String language) {
        return table("/api/v1/statistics?year=2024&area=" + township.code, language)
                .asString()
                .lines()
                .findFirst()
                .orElseThrow()
                .substring(1);
    }

    /** Of which a spreadsheet would show 12 digits as 4.3E+11, and make a date. */
    @Test
    void forProgramsItsKeysAreAsTheyAreAndItHasNoMark() {
        for (var path : List.of("/api/v1/statistics%s?year=2024&area=", "/api/v1/reports/annual/2024%s?area=")) {
            for (var suffix : List.of("", ".csv")) {
                var answer = table(path.formatted(suffix) + township.code + "&bom=false", "en");
                assertThat(answer.asString()).startsWith("key,name,").contains("\r\n" + township.六里村 + ",六里村,0,4,");
                assertThat(answer.header("ETag"))
                        .isNotEqualTo(table(path.formatted(suffix) + township.code, "en")
                                .header("ETag"));
            }
        }
    }

    @Test
    void theReportIsItsTableOfVillages() {
        for (var language : List.of("zh", "en")) {
            assertThat(table("/api/v1/reports/annual/2024?area=" + township.code, language)
                            .asString())
                    .isEqualTo(table("/api/v1/statistics?year=2024&by=village&area=" + township.code, language)
                            .asString());
        }
    }

    @Test
    void theReportOfAWiderAreaIsItsTableOfUnits() {
        assertThat(rows(table("/api/v1/reports/annual/2024?area=" + OTHER_COUNTY, "en")))
                .extracting(row -> row.getField("key"))
                .containsExactly(emptyTownship().code, "TOTAL");
    }

    @Test
    void hasATagOfItsOwnForEachLanguage() {
        var path = "/api/v1/statistics?year=2024&area=" + township.code;
        var tag = table(path, "zh").header("ETag");

        assertThat(table(path, "en").header("ETag")).isNotEqualTo(tag);
        assertThat(given().get(path).header("ETag")).isNotEqualTo(tag);
        assertThat(given().accept("text/csv")
                        .header("If-None-Match", tag)
                        .get(path)
                        .statusCode())
                .isEqualTo(304);
    }

    private static Response table(String path, String language) {
        return given().accept("text/csv").header("Accept-Language", language).get(path);
    }

    private static List<NamedCsvRecord> rows(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(answer.asInputStream()).stream()
                .toList();
    }
}
