package township.mediation.http.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SecurityHeadersTest {

    private static final String NOTHING =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
    private static final String OWN_STYLE =
            "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/codes", "/api/v1/cases", "/q/openapi", "/nothing", "/pages.css", "/q/health/ready"})
    void whatIsNoPageMayDoNothing(String path) {
        assertHeaders(path, NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/problems", "/problems/forbidden", "/definitions", "/sign-in"})
    void aPageHasItsStyleAndNothingElse(String path) {
        assertHeaders(path, OWN_STYLE);
        assertThat(given().get(path).asString()).doesNotContain("<script", " style=", "<style", "http://", "https://");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/codes",
                "/api/v1/villages",
                "/api/v1/cases",
                "/api/v1/nothing",
                "/nothing",
                "/",
                "/sign-in",
                "/definitions",
                "/problems",
                "/q/openapi",
                "/q/health/ready"
            })
    void nothingIsKeptThatDoesNotSayThatItMay(String path) {
        assertThat(given().get(path).headers().getValues("Cache-Control")).containsExactly("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/pages.css", "/swagger-ui.js"})
    void whatIsPartOfTheProgramMayBeKept(String path) {
        var answer = given().get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().getValues("Cache-Control")).doesNotContain("no-store");
    }

    @Test
    void theServiceTellsNoOtherSiteAnything() {
        var answer =
                given().headers(Map.of("Origin", "https://elsewhere.example")).get("/api/v1/codes");
        var preflight = given().headers(
                        Map.of("Origin", "https://elsewhere.example", "Access-Control-Request-Method", "POST"))
                .options("/api/v1/cases");

        assertThat(answer.headers().asList())
                .noneMatch(header -> header.getName().startsWith("Access-Control"));
        assertThat(preflight.headers().asList())
                .noneMatch(header -> header.getName().startsWith("Access-Control"));
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Mode, cors, false",
        "Sec-Fetch-Mode, navigate, true",
        "X-Requested-With, XMLHttpRequest, false",
        "Referer, http://localhost/, false",
        "Origin, http://localhost, false",
        "Accept, */*, true"
    })
    void aScriptIsNotAnsweredWithAChallengeThatOpensAWindow(String header, String value, boolean asked) {
        var challenge = given().header(header, value)
                .header("Authorization", "Bearer x")
                .get("/api/v1/me")
                .header("WWW-Authenticate");

        assertThat(challenge).contains("Bearer realm=\"mediation\"");
        assertThat(challenge.contains("Basic")).isEqualTo(asked);
    }

    @Test
    void metricsAreForThisMachineAlone() {
        assertThat(given().get("/q/metrics").statusCode()).isEqualTo(200);
        for (var header : new String[] {"X-Forwarded-For", "Forwarded", "Via"}) {
            assertThat(given().header(header, "192.0.2.1").get("/q/metrics").statusCode())
                    .isEqualTo(404);
        }
    }

    private static void assertHeaders(String path, String policy) {
        var answer = given().get(path);
        assertThat(answer.header("Content-Security-Policy")).isEqualTo(policy);
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Strict-Transport-Security")).isNull();
        assertThat(answer.header("Server")).isNull();
    }
}
