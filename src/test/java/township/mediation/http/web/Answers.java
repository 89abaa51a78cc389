package township.mediation.http.web;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;

/** What every answer of ours is held to, and requests that the tests have in common. */
public final class Answers {

    public static final String GOOD = "{\"text\":\"好\"}";

    private Answers() {}

    public static Response post(String body) {
        return given().contentType("application/json")
                .header("Accept-Language", "en")
                .body(body.getBytes(UTF_8))
                .post("/test/everything");
    }

    public static void assertProblem(Response answer, int status, String slug) {
        assertLeaksNothing(answer.asString());
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.path("type").toString()).isEqualTo("/problems/" + slug);
        assertThat(answer.<Integer>path("status")).isEqualTo(status);
        assertThat(answer.<Object>path("violations")).isInstanceOf(List.class);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Vary")).contains("Accept-Language");
        assertThat(answer.header("Content-Language")).isIn("zh", "en");
    }

    public static void assertTheNextGoodRequestWorks() {
        assertThat(post(GOOD).statusCode()).isEqualTo(200);
    }

    public static void assertLeaksNothing(String answer) {
        assertThat(answer)
                .doesNotContain(
                        "township.", "java.", "jakarta.", "Exception", "fasterxml", "quarkus", "secret", "\tat ")
                .doesNotContainIgnoringCase("select ");
    }
}
