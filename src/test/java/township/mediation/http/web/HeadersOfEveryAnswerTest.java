package township.mediation.http.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Body.aCase;
import static township.mediation.cases.Body.anOpenCase;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import township.mediation.cases.Api;
import township.mediation.cases.OnOwnGround;
import township.mediation.people.accounts.AccountsForTests;
import township.mediation.people.accounts.Role;

/** What every kind of answer tells a browser not to do with it: all of it, and nothing about the server. */
@QuarkusTest
class HeadersOfEveryAnswerTest extends OnOwnGround {

    private static final String NOTHING =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
    private static final String OWN_STYLE =
            "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
    private static final String OWN_SCRIPTS = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; connect-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'";

    private static final String NOT_KEPT = "no-store";
    private static final String ASKED_ABOUT_AGAIN = "private, no-cache";

    private static final Map<String, String> ALWAYS = Map.of(
            "x-content-type-options", "nosniff",
            "referrer-policy", "same-origin",
            "cross-origin-opener-policy", "same-origin",
            "cross-origin-resource-policy", "same-origin",
            "permissions-policy", "camera=(), geolocation=(), microphone=()");

    /** What an answer says of itself. */
    private static final List<String> OF_THE_CONTENT = List.of(
            "accept-ranges",
            "allow",
            "connection",
            "content-disposition",
            "content-encoding",
            "content-language",
            "content-length",
            "content-type",
            "date",
            "etag",
            "last-modified",
            "location",
            "retry-after",
            "set-cookie",
            "transfer-encoding",
            "vary",
            "www-authenticate");

    @Inject
    AccountsForTests accounts;

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/codes, 200",
        "HEAD, /api/v1/codes, 200",
        "GET, /api/v1/cases, 200",
        "GET, /q/openapi, 200",
        "GET, /q/health/ready, 200",
        "GET, /q/metrics, 200",
        "GET, /api/v1/cases?year=x, 400",
        "GET, /api/v1/cases?area=0, 403",
        "GET, /nothing, 404",
        "HEAD, /nothing, 404",
        "GET, /api/v1/nothing, 404",
        "GET, /problems/nothing, 404",
        "DELETE, /api/v1/cases, 405",
        "DELETE, /definitions, 405",
        "TRACE, /api/v1/cases, 405",
        "POST, /api/v1/cases, 415",
        "GET, /test/failures/refusal, 422",
        "GET, /test/failures/defect, 500",
        "GET, /test/failures/away, 503"
    })
    void whatIsNoPageMayDoNothing(String method, String path, int status) {
        assertHeaders(anyone().request(method, path), status, NOTHING, NOT_KEPT);
    }

    @ParameterizedTest
    @CsvSource({"GET, /", "GET, /sign-in", "GET, /problems", "GET, /problems/forbidden", "GET, /definitions", "HEAD, /"
    })
    void aPageHasItsStyle(String method, String path) {
        assertHeaders(anyone().request(method, path), 200, OWN_STYLE, NOT_KEPT);
    }

    @Test
    void aCommandAnswersWithThem() {
        var here = anOpenCase().in(ground.莲花村);
        var recorded = Api.record(here);

        assertHeaders(recorded, 201, NOTHING, NOT_KEPT);
        assertHeaders(Api.amend(recorded, here.of("CONTRACT")), 200, NOTHING, NOT_KEPT);
        assertHeaders(Api.amend(recorded, here.of("OTHER")), 412, NOTHING, NOT_KEPT);
        assertHeaders(Api.amend(Api.id(recorded), null, here), 428, NOTHING, NOT_KEPT);
        assertHeaders(Api.record(aCase().in(ground.unlistedVillage())), 422, NOTHING, NOT_KEPT);
        assertHeaders(Api.batch("{"), 400, NOTHING, NOT_KEPT);
        assertHeaders(Api.batch("x".repeat(1_100_000)), 413, NOTHING, NOT_KEPT);
    }

    @Test
    void soDoFiguresAndTables() {
        var figures = anyone().get("/api/v1/statistics");

        assertHeaders(figures, 200, NOTHING, ASKED_ABOUT_AGAIN);
        assertHeaders(
                anyone().header("If-None-Match", figures.header("ETag")).get("/api/v1/statistics"),
                304,
                NOTHING,
                ASKED_ABOUT_AGAIN);
        assertHeaders(anyone().accept("text/csv").get("/api/v1/statistics"), 200, NOTHING, ASKED_ABOUT_AGAIN);
        assertHeaders(anyone().get("/api/v1/statistics.xlsx"), 200, NOTHING, ASKED_ABOUT_AGAIN);
        assertHeaders(anyone().accept("text/csv").get("/api/v1/cases"), 200, NOTHING, NOT_KEPT);
        assertHeaders(anyone().accept("text/csv").get("/api/v1/me"), 406, NOTHING, NOT_KEPT);
    }

    @Test
    void soDoesWhoeverIsLetInOrNot() {
        var name = accounts.created(Role.READER, ground.code);
        var basic = accounts.basic(name);
        var token = "/api/v1/me/tokens/" + accounts.made(name).listed().id();

        assertHeaders(anyone().header("Authorization", "Bearer x").get("/api/v1/cases"), 401, NOTHING, NOT_KEPT);
        assertHeaders(anyone().header("Authorization", basic).delete(token), 204, NOTHING, NOT_KEPT);
        assertHeaders(signIn("same-origin", name, AccountsForTests.PASSWORD), 303, NOTHING, NOT_KEPT);
        assertHeaders(signIn("cross-site", name, AccountsForTests.PASSWORD), 403, NOTHING, NOT_KEPT);
        assertHeaders(signIn("same-origin", name, "falsch"), 401, OWN_STYLE, NOT_KEPT);
    }

    @Test
    void whatIsPartOfTheProgramMayBeKept() {
        for (var path : List.of("/pages.css", "/swagger-ui.js")) {
            assertHeaders(anyone().get(path), 200, NOTHING, "public, immutable, max-age=86400");
        }
    }

    @Test
    void thePageToTryCallsRunsItsOwnScripts() {
        assertHeaders(anyone().get("/q/swagger-ui"), 200, OWN_SCRIPTS, NOT_KEPT);
    }

    private static void assertHeaders(Response answer, int status, String policy, String kept) {
        var expected = new TreeMap<>(ALWAYS);
        expected.put("content-security-policy", policy);
        expected.put("cache-control", kept);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(headers(answer)).isEqualTo(expected);
    }

    private static Map<String, String> headers(Response answer) {
        var headers = answer.headers().asList().stream()
                .collect(Collectors.toMap(
                        header -> header.getName().toLowerCase(Locale.ROOT),
                        Header::getValue,
                        (one, other) -> one + " and " + other,
                        TreeMap::new));
        headers.keySet().removeAll(OF_THE_CONTENT);
        return headers;
    }

    private static Response signIn(String from, String name, String password) {
        return anyone().header("Sec-Fetch-Site", from)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("name", name)
                .formParam("password", password)
                .post("/sign-in");
    }

    private static RequestSpecification anyone() {
        return given().redirects().follow(false);
    }
}
