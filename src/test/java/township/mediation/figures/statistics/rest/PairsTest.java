package township.mediation.figures.statistics.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.http.web.Answers.assertProblem;

import de.siegmar.fastcsv.reader.CsvReader;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import township.mediation.cases.facts.DisputeType;
import township.mediation.fixtures.Province;
import township.mediation.fixtures.Township;

/** Figures by two keys at once: which village had how many disputes of which type. */
@QuarkusTest
class PairsTest extends Province {

    private Township township;

    @BeforeEach
    void record() {
        township = unusedTownship();
        township.settled("2024-01-10", "2024-02-10");
        township.open("2023-12-31");
        township.ended("FAILED", "2024-03-01", "2024-03-02");
    }

    @Test
    void haveARowWhereSomethingWasInHand() {
        var answer = asked("year=2024&by=village,type");
        assertThat(answer.<String>path("by")).isEqualTo("village,type");
        assertThat(answer.<List<?>>path("rows")).hasSize(1);
        assertThat(answer.<Map<String, Object>>path("rows[0]"))
                .containsEntry("key", township.六里村)
                .containsEntry("name", "六里村")
                .containsEntry("secondKey", "NEIGHBOUR")
                .containsEntry("secondName", "邻里纠纷")
                .containsEntry("carriedOver", 1)
                .containsEntry("accepted", 2)
                .containsEntry("settled", 1)
                .containsEntry("pending", 1);
        assertThat(answer.<Integer>path("total.accepted")).isEqualTo(2);
    }

    @Test
    void haveEveryPairWhereZerosAreAskedFor() {
        var answer = asked("year=2024&by=village,type&zeros=true");
        var types = DisputeType.values().length;
        assertThat(answer.<List<String>>path("rows.key")).hasSize(3 * types);
        assertThat(answer.<List<String>>path("rows.secondKey").subList(0, types))
                .isEqualTo(answer.<List<String>>path("rows.secondKey").subList(types, 2 * types))
                .startsWith("MARRIAGE_FAMILY", "NEIGHBOUR");
        assertThat(answer.<List<Integer>>path("rows.accepted")).containsOnly(0, 2);
        assertThat(asked("year=2024&by=village,type&zeros=false").asString())
                .isEqualTo(asked("year=2024&by=village,type").asString());
    }

    @Test
    void leaveOutOfOneGroupingWhatHasNothingWhereZerosAreRefused() {
        assertThat(asked("year=2024&by=village").<List<String>>path("rows.key")).hasSize(3);
        assertThat(asked("year=2024&by=village&zeros=false").<List<String>>path("rows.key"))
                .containsExactly(township.六里村);
        assertThat(asked("year=2024&by=month&zeros=false").<Map<String, ?>>path("total"))
                .isEqualTo(asked("year=2024&by=month").path("total"));
    }

    /** What lies in hand from one month to the next is counted in each, and once in the total. */
    @ParameterizedTest
    @CsvSource({"'village,month', secondKey", "'month,village', key", "'type,month', secondKey"})
    void overTimeCarryWhatIsInHandFromOneToTheNext(String by, String month) {
        var answer = asked("from=2024-01&to=2024-05&by=" + by);
        assertThat(answer.<List<String>>path("rows." + month))
                .containsExactly("2024-01", "2024-02", "2024-03", "2024-04", "2024-05");
        assertThat(answer.<List<Integer>>path("rows.carriedOver")).containsExactly(1, 2, 1, 1, 1);
        assertThat(answer.<List<Integer>>path("rows.pending")).containsExactly(2, 1, 1, 1, 1);
        assertThat(answer.<Integer>path("total.carriedOver")).isEqualTo(1);
        assertThat(answer.<Integer>path("total.pending")).isEqualTo(1);
        assertThat(answer.<Map<String, ?>>path("total"))
                .isEqualTo(asked("from=2024-01&to=2024-05&by=village").path("total"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "village,village",
                "village,township",
                "county,prefecture",
                "month,quarter",
                "year,month",
                "type,type",
                "type,source,handledBy",
                "village,type,",
                ",",
                "village,",
                ",type",
                "village, type",
                "village;type",
                "type,day",
            })
    void areRefusedWhereTheyMakeNoSense(String by) {
        for (var path : List.of("/api/v1/statistics", "/api/v1/statistics.csv", "/api/v1/statistics.xlsx")) {
            var answer = given().queryParam("by", by).get(path + "?year=2024&area=" + township.code);
            assertProblem(answer, 400, "invalid-parameter");
            assertThat(answer.<List<String>>path("violations.field")).containsOnly("by");
        }
    }

    @Test
    void sayInBothLanguagesWhatWouldMakeSense() {
        for (var language : List.of("zh", "en")) {
            var answer = given().header("Accept-Language", language).get("/api/v1/statistics?by=month,quarter");
            assertThat(answer.<String>path("violations[0].message")).contains("handledBy", "month");
        }
    }

    @Test
    void keepTheLimitsOfEachGrouping() {
        var months = given().get("/api/v1/statistics?from=2000-01&to=2020-01&by=type,month&area=" + township.code);
        assertProblem(months, 400, "invalid-parameter");
        assertThat(months.<List<String>>path("violations.field")).containsOnly("to");
        assertProblem(given().get("/api/v1/statistics?by=type,village"), 400, "invalid-parameter");
    }

    /** 300 townships of three villages each in 240 months are 216,000 pairs. */
    @Test
    void areRefusedWhereTheyAreMoreThanAnyoneReads() {
        var county = "/api/v1/statistics?area=" + COUNTY;
        for (var zeros : List.of("true", "false")) {
            var answer = given().header("Accept-Language", "en")
                    .get(county + "&from=2000-01&to=2019-12&by=village,month&zeros=" + zeros);
            assertProblem(answer, 400, "invalid-parameter");
            assertThat(answer.<String>path("violations[0].field")).isEqualTo("by");
            assertThat(answer.<String>path("violations[0].message")).contains("20000");
        }
        var all = given().get(county + "&year=2024&by=village,type&zeros=true");
        var villages = given().get("/api/v1/villages?area=" + COUNTY);
        assertThat(all.<List<?>>path("rows"))
                .hasSize(villages.<List<?>>path("items").size() * DisputeType.values().length);
    }

    @Test
    void areLongInCsvUnderNamesOfTheirOwn() {
        var rows = CsvReader.builder()
                .detectBomHeader(true)
                .ofNamedCsvRecord(
                        file("csv", "year=2024&by=village,quarter", "zh").asInputStream())
                .stream()
                .toList();
        assertThat(rows.get(0).getHeader()).startsWith("村代码", "村", "季度代码", "季度", "上期结转");
        assertThat(rows)
                .extracting(row -> row.getField("季度代码"))
                .containsExactly("2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4", "");
        assertThat(rows).extracting(row -> row.getField("受理")).containsExactly("2", "0", "0", "0", "2");
        assertThat(rows.get(4).getField("村代码")).isEqualTo("TOTAL");
        assertThat(file("csv", "year=2024&by=village,quarter", "en").asString())
                .startsWith("\uFEFFkey,name,secondKey,secondName,carriedOver");
    }

    @Test
    void haveTheSentenceOfTheirTotal() {
        assertThat(file("txt", "year=2024&by=village,type", "zh").asString())
                .isEqualTo(file("txt", "year=2024", "zh").asString())
                .contains("其中上年结转1起");
    }

    @Test
    void haveATagOfTheirOwnAndAreNotSentAgain() {
        var path = "/api/v1/statistics?year=2024&area=" + township.code + "&by=";
        var pairs = given().get(path + "village,type");
        var tags = List.of(
                pairs.header("ETag"),
                given().get(path + "village").header("ETag"),
                given().get(path + "type,village").header("ETag"),
                given().get(path + "village,type&zeros=true").header("ETag"));
        assertThat(tags).doesNotHaveDuplicates();
        var again = given().header("If-None-Match", tags.get(0)).get(path + "village,type");
        assertThat(again.statusCode()).isEqualTo(304);
        township.open("2024-05-05");
        assertThat(given().header("If-None-Match", tags.get(0))
                        .get(path + "village,type")
                        .<Integer>path("total.accepted"))
                .isEqualTo(3);
    }

    private Response asked(String query) {
        var answer = township.statistics(query);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }

    private Response file(String suffix, String query, String language) {
        var answer = given().header("Accept-Language", language)
                .get("/api/v1/statistics." + suffix + "?area=" + township.code + "&" + query);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }
}
