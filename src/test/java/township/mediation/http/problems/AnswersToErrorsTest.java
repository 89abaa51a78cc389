package township.mediation.http.problems;

import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.http.web.Answers.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import township.mediation.http.web.Answers;

@QuarkusTest
class AnswersToErrorsTest {

    @ParameterizedTest
    @CsvSource({
        "refusal,    422, date-in-future",
        "defect,     500, internal-error",
        "error,      500, internal-error",
        "constraint, 500, internal-error",
        "statement,  500, internal-error",
        "away,       503, database-unavailable",
        "stopped,    503, database-unavailable",
        "full,       503, overloaded",
    })
    void everyFailureHasItsProblem(String failure, int status, String slug) {
        var answer = given().get("/test/failures/" + failure);

        assertProblem(answer, status, slug);
        assertThat(answer.header("Retry-After")).isEqualTo(status == 503 ? "5" : null);
        assertThat(answer.<String>path("instance")).isEqualTo("/test/failures/" + failure);
    }

    @Test
    void aRuleNamesItsFieldAndWhatWouldBeRight() {
        var answer = given().header("Accept-Language", "en").get("/test/failures/refusal");

        assertThat(answer.<String>path("detail")).contains("2024-06-01");
        assertThat(answer.<String>path("violations[0].field")).isEqualTo("acceptedOn");
        assertThat(answer.<String>path("violations[0].message")).isEqualTo(answer.path("detail"));
        assertThat(answer.header("Content-Language")).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-                      | zh",
                "en | en",
                "en-GB,zh;q=0.5 | en",
                "zh-CN,en;q=0.9 | zh",
                "fr | zh",
                "*;;=q | zh",
                "de, en;q=0.1           | en",
                "EN-us | en",
                "en;q=0 | zh",
                "zh;q=0.1, en | en",
                "zh;q=0.8, en;q=0.8 | zh",
                "en;q=0.8, zh;q=0.8 | en",
                "en;q=0.123, zh;q=0.124 | zh",
                "en ; q=0.5 , zh ;Q=0.4 | en",
                "en-US-x-a-b-c | en",
                "zh-Hans-CN, en | zh",
                "english | zh",
                "*, en;q=0.1 | en",
                "en;q=, zh;q=0.9 | zh",
                "en;q=1.001, zh;q=0.1 | zh",
                "e n, en;q=0.1 | en",
                "en-, zh;q=0.1 | zh",
                "en_US | zh"
            })
    void answersInTheLanguageAskedForAndInChineseOtherwise(String accepted, String language) {
        var request = accepted == null ? given() : given().header("Accept-Language", accepted);

        var answer = request.get("/test/failures/refusal");

        assertThat(answer.header("Content-Language")).isEqualTo(language);
        assertThat(answer.<String>path("title"))
                .isEqualTo("zh".equals(language) ? "日期晚于今天" : "The date is in the future");
    }

    @ParameterizedTest
    @CsvSource({"text/csv", "text/html", "image/png;q=0.1", "application/json"})
    void answersAsProblemDocumentWhateverTheClientAccepts(String accepted) {
        assertProblem(given().accept(accepted).get("/nowhere"), 404, "not-found");
        assertProblem(given().accept(accepted).get("/test/nowhere"), 404, "not-found");
    }

    @Test
    void namesTheMethodsThatAreAllowed() {
        var answer = given().delete("/test/everything");

        assertProblem(answer, 405, "method-not-allowed");
        assertThat(answer.header("Allow")).contains("POST");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/cases/01890a5d-ac96-774b-bcce-b302099a8057/outcome, 'OPTIONS, PUT'",
        "/api/v1/reports/annual/2024/publication, 'OPTIONS, POST'",
        "/api/v1/reports/annual/2024/versions/1, 'GET, HEAD, OPTIONS'",
        "/api/v1/reports/annual/2024, 'GET, HEAD, OPTIONS'"
    })
    void namesThemAlsoBelowAPathWithAVariable(String path, String allowed) {
        var answer = given().delete(path);

        assertProblem(answer, 405, "method-not-allowed");
        assertThat(answer.header("Allow")).isEqualTo(allowed);
    }

    @Test
    void refusesAFormatThatItDoesNotHave() {
        assertProblem(given().accept("text/csv").get("/test/parameters/x"), 406, "not-acceptable");
        assertProblem(given().accept("a/b").get("/test/parameters/x"), 406, "not-acceptable");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/plain",
                "application/xml",
                "text/json",
                "a",
                "json",
                "*/*",
                "''",
                "application/json/x",
                "; charset=utf-8"
            })
    void refusesABodyThatIsNotSaidToBeJson(String type) {
        var answer = given().config(RestAssured.config()
                        .encoderConfig(encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .header("Content-Type", type)
                .body(Answers.GOOD.getBytes(UTF_8))
                .post("/test/everything");

        assertProblem(answer, 415, "unsupported-media-type");
    }
}
