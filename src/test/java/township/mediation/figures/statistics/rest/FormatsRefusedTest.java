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

/** Formats, suffixes and years that there are not; and what is refused in a format that there is. */
@QuarkusTest
class FormatsRefusedTest extends Province {

    private final String area = "area=" + emptyTownship().code;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image/png",
                "text/html",
                "application/vnd.ms-excel",
                "text/csv;q=0",
                "application/json;q=0, text/csv;q=0"
            })
    void refusesAFormatThatThereIsNot(String accepted) {
        assertProblem(406, "not-acceptable", given().accept(accepted).get("/api/v1/reports/annual/2024?" + area));
        assertProblem(406, "not-acceptable", given().accept(accepted).get("/api/v1/statistics?" + area));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20245.csv",
                "abc.csv",
                "1949.xlsx",
                "2101.txt",
                "2024.pdf",
                "2024.json",
                "2024.XLSX",
                "2024.csvx",
                "2024.",
                ".csv",
                "2024.csv.csv",
                "2024..csv",
                "2024csv",
                "2024%2Ecsv%00"
            })
    void refusesAYearOrASuffixThatThereIsNot(String name) {
        var answer = given().urlEncodingEnabled(false).get("/api/v1/reports/annual/" + name + "?" + area);
        assertThat(answer.statusCode()).as(name + answer.asString()).isIn(400, 404);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "pdf", "CSV", "csvx"})
    void saysWhichSuffixesThereAre(String suffix) {
        for (var path : List.of("/api/v1/statistics.", "/api/v1/reports/annual/2024.")) {
            var answer = given().get(path + suffix + "?" + area);
            assertProblem(400, "invalid-parameter", answer);
            assertThat(answer.<List<String>>path("violations.field")).containsExactly("format");
            assertThat(answer.<String>path("violations[0].message")).endsWith("csv, xlsx, txt");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "csv", ".csv/x"})
    void thereIsNothingAtAnotherName(String suffix) {
        assertProblem(404, "not-found", given().get("/api/v1/statistics" + suffix + "?" + area));
    }

    @Test
    void whatIsRefusedIsAProblemInEveryFormat() {
        for (var suffix : List.of("csv", "xlsx", "txt")) {
            var report = "/api/v1/reports/annual/2024." + suffix;
            assertProblem(403, "forbidden", given().get(report + "?area=43"));
            assertProblem(400, "invalid-parameter", given().get(report + "?area=x"));
            assertProblem(400, "invalid-parameter", given().get(report + "?by=month"));
            assertProblem(405, "method-not-allowed", given().delete(report));
            assertProblem(
                    403,
                    "forbidden",
                    given().accept(FormatsTest.TYPES.get(suffix)).get("/api/v1/reports/annual/2024?area=43"));
            var statistics = "/api/v1/statistics." + suffix;
            assertProblem(403, "forbidden", given().get(statistics + "?area=43"));
            assertProblem(400, "invalid-parameter", given().get(statistics + "?year=24"));
            assertProblem(400, "invalid-parameter", given().get(statistics + "?by=day"));
            assertProblem(405, "method-not-allowed", given().delete(statistics));
        }
    }

    private static void assertProblem(int status, String slug, Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.<String>path("type")).isEqualTo("/problems/" + slug);
    }
}
