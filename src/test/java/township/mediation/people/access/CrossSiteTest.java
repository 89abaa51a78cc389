package township.mediation.people.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import township.mediation.fixtures.Basic;
import township.mediation.http.openapi.ServedDocument;
import township.mediation.http.web.RawHttp;
import township.mediation.people.accounts.Role;

/** What browsers say of the page that a request comes from, beside what they add to it by themselves. */
@QuarkusTest
class CrossSiteTest extends WithAccounts {

    private static final String YEAR = "/api/v1/reports/annual/2024";
    private static final Map<String, String> ELSEWHERE = Map.of("Sec-Fetch-Site", "cross-site");

    private String office;

    @BeforeEach
    void create() {
        office = accounts.created(Role.OFFICE, ground.code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "Sec-Fetch-Site: cross-site                                        | 403",
                "Sec-Fetch-Site: same-site                                         | 403",
                "Sec-Fetch-Site: something new                                     | 403",
                "Sec-Fetch-Site: same-origin; Sec-Fetch-Site: cross-site           | 403",
                "Sec-Fetch-Site: cross-site; Origin: OWN                           | 403",
                "Sec-Fetch-Site: same-origin; Origin: http://elsewhere.example     | 403",
                "Origin: http://elsewhere.example                                  | 403",
                "Origin: OWN; Origin: http://elsewhere.example                     | 403",
                "Origin: null                                                      | 403",
                "Origin: https OWN                                                 | 403",
                "Origin: OWN0                                                      | 403",
                "Origin: OWN.elsewhere.example                                     | 403",
                "Origin: http://elsewhere.example; X-Forwarded-Host: elsewhere.example | 403",
                "Origin: http://elsewhere.example; X-HTTP-Method-Override: GET     | 403",
                "Origin: http://elsewhere.example; Content-Type: text/plain        | 403",
                "Sec-Fetch-Site: same-origin                                       | 201",
                "Sec-Fetch-Site: same-origin; Origin: OWN                          | 201",
                "Sec-Fetch-Site: none                                              | 201",
                "Origin: OWN                                                       | 201",
                "Referer: http://elsewhere.example/                                | 201",
                "Accept: */*                                                       | 201",
            })
    void anotherSiteClosesNoYearByARememberedPassword(String headers, int status) {
        var answer = headed(visitor.by(accounts.basic(office)), headers).post(YEAR + "/publication");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        if (status == 403) {
            assertRefused(answer, 403, "cross-site");
        }
        assertThat(publishedVersions()).hasSize(status == 403 ? 0 : 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sec-Fetch-Site: cross-site", "Origin: http://elsewhere.example", "Origin: null"})
    void aProgramWithATokenMayRunAnywhere(String headers) {
        var token = accounts.token(office);

        assertThat(headed(visitor.by(token), headers)
                        .post(YEAR + "/publication")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void aTokenBesideSomethingElseIsNoPass() throws IOException {
        var both = "Authorization: " + accounts.token(office) + "\r\nAuthorization: " + accounts.basic(office);

        assertThat(RawHttp.exchange(
                        RestAssured.port,
                        "POST " + YEAR + "/publication HTTP/1.1",
                        both + "\r\nSec-Fetch-Site: cross-site\r\n"))
                .startsWith("HTTP/1.1 403")
                .contains("/problems/cross-site");
    }

    @Test
    void noOperationThatMayChangeSomethingIsForOtherSites() {
        var unsafe = ServedDocument.read().operations().stream()
                .filter(operation -> !operation.method().equalsIgnoreCase("get"))
                .toList();
        assertThat(unsafe).hasSizeGreaterThan(15);
        for (var operation : unsafe) {
            var path = operation.path().replaceAll("\\{\\w+}", "1950");
            var ask = visitor.by(accounts.basic(office)).headers(ELSEWHERE);
            assertRefused(ask.request(operation.method().toUpperCase(Locale.ROOT), path), 403, "cross-site");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /sign-in",
                "POST /sign-out",
                "POST /",
                "POST /nothing",
                "POST /api/v1/nothing",
                "POST /api/v1/%6de/tokens",
                "DELETE /q/health",
                "MADEUP /api/v1/me",
                "TRACE /"
            })
    void norIsAnyOtherAddress(String line) throws IOException {
        var answer = RawHttp.exchange(RestAssured.port, line + " HTTP/1.1", "Sec-Fetch-Site: cross-site\r\n");

        assertThat(answer).startsWith("HTTP/1.1 403").contains("/problems/cross-site", "Cache-Control: no-store");
    }

    @Test
    void anotherSiteMayLeadHereAndGetsNothingChangedByIt() {
        for (var header : List.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override")) {
            var answer = visitor.by(accounts.basic(office))
                    .headers(ELSEWHERE)
                    .header(header, "POST")
                    .get(YEAR + "/publication");
            assertRefused(answer, 405, "method-not-allowed");
        }
        assertLetIn(visitor.by(accounts.basic(office)).headers(ELSEWHERE).get(YEAR));
        assertThat(visitor.by(accounts.basic(office))
                        .headers(ELSEWHERE)
                        .head(YEAR)
                        .statusCode())
                .isEqualTo(200);
        assertThat(publishedVersions()).isEmpty();
    }

    @Test
    void noPasswordIsLookedAtForAnotherSite() {
        for (int i = 0; i < 11; i++) {
            var guess = visitor.by(Basic.header(office, "falsch-und-lang-genug" + i));
            assertRefused(guess.headers(ELSEWHERE).post(YEAR + "/publication"), 403, "cross-site");
        }
        assertLetIn(visitor.me(office, PASSWORD));
    }

    @Test
    void whoBringsNothingIsAskedForAnAccountAndAnotherSiteIsNot() {
        assertRefused(visitor.request().post(YEAR + "/publication"), 401, "unauthenticated");
        assertRefused(visitor.request().headers(ELSEWHERE).post(YEAR + "/publication"), 403, "cross-site");
    }

    private static RequestSpecification headed(RequestSpecification request, String headers) {
        var own = RestAssured.baseURI + ":" + RestAssured.port;
        var raw = headers.replace("https OWN", own.replace("http:", "https:")).replace("OWN", own);
        for (var header : raw.split(";")) {
            var parts = header.split(":", 2);
            request.header(parts[0].strip(), parts[1].strip());
        }
        return request;
    }

    private List<?> publishedVersions() {
        return given().header("Authorization", accounts.token(office))
                .get(YEAR + "/versions")
                .path("items");
    }
}
