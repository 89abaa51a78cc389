package township.mediation.figures.statistics.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import township.mediation.fixtures.Province;
import township.mediation.fixtures.Township;

/** What lets a dashboard ask every few seconds: a figure is sent again only when something has changed. */
@QuarkusTest
class FigureTagsTest extends Province {

    private final Township township = unusedTownship();
    private final String statistics = "/api/v1/statistics?year=2024&area=" + township.code;
    private final String report = "/api/v1/reports/annual/2024?area=" + township.code;

    @Test
    void answersNotModifiedAsLongAsNothingChanges() {
        township.open("2024-03-05");
        for (var path : List.of(statistics, report)) {
            var first = given().get(path);
            var again = ifNoneMatch(path, tag(first));
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.asString()).isEmpty();
            assertThat(tag(again)).isEqualTo(tag(first));
            assertMayBeKept(first);
            assertMayBeKept(again);
        }
    }

    @Test
    void answersNotModifiedWhereNothingWasEverRecorded() {
        for (var path : List.of(statistics, report)) {
            assertThat(ifNoneMatch(path, tag(given().get(path))).statusCode()).isEqualTo(304);
        }
    }

    @Test
    void answersAnewAfterEachChange() {
        for (var path : List.of(statistics, report)) {
            var before = tag(given().get(path));
            var recorded = township.open("2024-03-05");
            var after = ifNoneMatch(path, before);
            assertThat(after.statusCode()).isEqualTo(200);
            assertThat(tag(after)).isNotEqualTo(before);

            var concluded = given().contentType("application/json")
                    .header("If-Match", recorded.header("ETag"))
                    .body("{\"result\": \"WITHDRAWN\", \"concludedOn\": \"2024-03-06\"}")
                    .put("/api/v1/cases/" + recorded.path("id") + "/outcome");
            assertThat(concluded.statusCode()).isEqualTo(200);
            assertThat(ifNoneMatch(path, tag(after)).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void isNotTouchedByARefusalNorByTheChangeOfAnotherTownship() {
        var other = unusedTownship();
        township.open("2024-03-05");
        for (var path : List.of(statistics, report)) {
            var before = tag(given().get(path));
            other.open("2024-03-05");
            given().contentType("application/json")
                    .body("{\"villageCode\": \"" + township.六里村
                            + "\", \"type\": \"OTHER\", \"acceptedOn\": \"2099-01-01\"}")
                    .post("/api/v1/cases")
                    .then()
                    .statusCode(422);
            assertThat(ifNoneMatch(path, before).statusCode()).isEqualTo(304);
        }
    }

    @Test
    void ofAWiderAreaChangesWithAnyTownshipInIt() {
        for (var area : List.of(CODE, COUNTY)) {
            var path = "/api/v1/statistics?by=type&year=2024&area=" + area;
            var before = tag(given().get(path));
            township.open("2024-03-05");
            assertThat(ifNoneMatch(path, before).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void ofAVillageChangesWithItsTownship() {
        var path = "/api/v1/statistics?year=2024&area=" + township.金桥村;
        var before = tag(given().get(path));
        township.open("2024-03-05");
        assertThat(ifNoneMatch(path, before).statusCode()).isEqualTo(200);
    }

    @Test
    void differsWithTheQuestion() {
        var tags = List.of(
                tag(given().get(statistics)),
                tag(given().get(statistics + "&by=month")),
                tag(given().get("/api/v1/statistics?year=2023&area=" + township.code)),
                tag(given().get("/api/v1/statistics?year=2024&area=" + township.六里村)),
                tag(given().get(report)),
                tag(given().get("/api/v1/reports/annual/2023?area=" + township.code)));
        assertThat(tags).doesNotHaveDuplicates();
        assertThat(ifNoneMatch(report, tags.get(0)).statusCode()).isEqualTo(200);
        assertThat(ifNoneMatch(statistics + "&by=month", tags.get(0)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void isTheSameHoweverThePeriodIsNamed() {
        var tag = tag(given().get(statistics));
        var path = "/api/v1/statistics?from=2024-01&to=2024-12-31&by=village&area=" + township.code;
        assertThat(ifNoneMatch(path, tag).statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "\"x\", %s", "%s , W/\"y\"", "\"0-0\",W/%s"})
    void isFoundInEveryFormOfTheHeader(String header) {
        for (var path : List.of(statistics, report)) {
            var tag = tag(given().get(path));
            assertThat(ifNoneMatch(path, header.formatted(tag)).statusCode())
                    .as(header)
                    .isEqualTo(304);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"x\"",
                "\"0-0000000000000000\"",
                "0",
                "",
                "\"99999999999999999999-0\"",
                "\"-1-x\"",
                "W/\"\"",
                "w/%s",
                "\"%s\"",
                "','"
            })
    void answersInFullToATagThatIsNotItsOwn(String header) {
        for (var path : List.of(statistics, report)) {
            var tag = tag(given().get(path));
            assertThat(ifNoneMatch(path, header.formatted(tag)).statusCode())
                    .as(header)
                    .isEqualTo(200);
        }
    }

    /** RFC 9110, 13.1.2: whatever the client has, as long as there is an answer at all. */
    @ParameterizedTest
    @ValueSource(strings = {"*", " * "})
    void answersNotModifiedToWhoeverHasAnyAnswer(String any) {
        township.open("2024-03-05");
        for (var path : addresses()) {
            var full = given().get(path);
            var answer = ifNoneMatch(path, any);
            assertThat(answer.statusCode()).as(path).isEqualTo(304);
            assertThat(answer.asString()).isEmpty();
            assertThat(tag(answer)).isEqualTo(tag(full));
            assertMayBeKept(answer);
        }
    }

    @Test
    void isNoConditionWhereTheAnswerIsARefusal() {
        for (var path : addresses()) {
            var unlisted = path.replace(township.code, "990199001");
            assertThat(ifNoneMatch(unlisted, "*").statusCode())
                    .as(unlisted)
                    .isEqualTo(given().get(unlisted).statusCode())
                    .isEqualTo(400);
        }
    }

    private List<String> addresses() {
        return List.of(
                statistics,
                statistics.replace("?", ".csv?"),
                statistics.replace("?", ".xlsx?"),
                "/api/v1/deadlines?area=" + township.code,
                report,
                report.replace("?", ".xlsx?"));
    }

    private static void assertMayBeKept(Response answer) {
        assertThat(answer.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(answer.header("Vary")).isEqualTo("Accept, Accept-Language, Authorization, Cookie, Accept-Encoding");
    }

    /** It is weak if the answer was compressed, which does not matter here. */
    private static String tag(Response answer) {
        return answer.header("ETag").replaceFirst("^W/", "");
    }

    private static Response ifNoneMatch(String path, String tag) {
        return given().header("If-None-Match", tag).get(path);
    }
}
