package township.mediation.people.access;

import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Body.anOpenCase;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import township.mediation.people.accounts.Role;

@QuarkusTest
class SessionTest extends WithAccounts {

    private String name;

    @BeforeEach
    void create() {
        name = accounts.created(Role.OFFICE, ground.code);
    }

    @ParameterizedTest
    @CsvSource({"zh, 登录, 密码", "en, Sign in, Password"})
    void thePageAsksForNameAndPassword(String language, String title, String password) {
        var page = visitor.request().get("/sign-in?lang=" + language);

        assertThat(page.asString())
                .contains("<h1>" + title + "</h1>", password, "autocomplete=\"current-password\"")
                .doesNotContain("<script");
        assertThat(page.header("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri"
                        + " 'none'");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void aRightPasswordBeginsASession() {
        var answer = visitor.signIn(" " + name.toUpperCase(java.util.Locale.ROOT), PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/sign-in");
        assertThat(answer.header("Set-Cookie"))
                .matches("mediation=mcs_[A-Za-z0-9_-]{43};Version=1;Path=/;Max-Age=43200;HttpOnly;SameSite=Lax");
        var session = answer.cookie("mediation");
        assertThat(visitor.in(session).get("/api/v1/me").<String>path("means")).isEqualTo("SESSION");
        assertThat(visitor.in(session).get("/sign-in").asString()).contains(name, "司法所", "action=\"/sign-out\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"falsch", ""})
    void aWrongPasswordShowsTheFormAgain(String password) {
        var answer = visitor.signIn(name, password);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.asString()).contains("role=\"alert\"", "value=\"" + name + "\"");
        assertThat(answer.header("Set-Cookie")).isNull();
        assertThat(answer.header("WWW-Authenticate")).isNull();
    }

    @Test
    void whatWasTypedIsNoPartOfThePage() {
        assertThat(visitor.signIn("\"><script>alert(1)</script>", "x").asString())
                .doesNotContain("<script")
                .contains("&quot;&gt;&lt;script");
        assertThat(visitor.onPage()
                        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                        .post("/sign-in")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void aCookieThatIsNoLongerGoodIsRefusedAndThePageIsShownAllTheSame() {
        assertRefused(visitor.in("mcs_x").get("/api/v1/me"), 401, "unauthenticated");
        assertThat(visitor.in("mcs_x").get("/sign-in").asString()).contains("current-password");
        assertThat(visitor.in("mcs_x").get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void signingOutEndsTheSession() {
        var session = visitor.session(name, PASSWORD);
        var other = visitor.session(name, PASSWORD);

        var answer = visitor.in(session).post("/sign-out");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Set-Cookie")).startsWith("mediation=;").contains("Max-Age=0");
        assertRefused(visitor.in(session).get("/api/v1/me"), 401, "unauthenticated");
        assertLetIn(visitor.in(other).get("/api/v1/me"));
        assertThat(visitor.in(session).post("/sign-out").statusCode()).isEqualTo(303);
    }

    @Test
    void signingInAgainEndsTheSessionBefore() {
        var before = visitor.session(name, PASSWORD);

        visitor.in(before)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("name", name)
                .formParam("password", PASSWORD)
                .post("/sign-in");

        assertRefused(visitor.in(before).get("/api/v1/me"), 401, "unauthenticated");
    }

    @Test
    void signingOutTakesNoTokenBack() {
        var token = accounts.token(name);
        visitor.onPage().header("Authorization", token).post("/sign-out");

        assertLetIn(visitor.me(token));
    }

    @ParameterizedTest
    @CsvSource({"2025-03-15T11:59:59, 200", "2025-03-15T12:00:00, 401"})
    void aSessionThatNobodyUsesEndsAfterTwoHours(String time, int status) {
        var session = visitor.session(name, PASSWORD);
        clock.set(time);

        assertThat(visitor.in(session).get("/api/v1/me").statusCode()).isEqualTo(status);
    }

    @Test
    void aSessionInUseEndsAfterTwelveHours() throws InterruptedException {
        var session = visitor.session(name, PASSWORD);
        for (int hour = 11; hour <= 21; hour++) {
            clock.set("2025-03-15T" + hour + ":00:00");
            accounts.forget(name);
            assertLetIn(visitor.in(session).get("/api/v1/me"));
        }
        clock.set("2025-03-15T22:00:00");
        accounts.forget(name);
        assertRefused(visitor.in(session).get("/api/v1/me"), 401, "unauthenticated");
    }

    @Test
    void aSessionBegunWhileTheClockRanAheadEndsWhenItIsRight() {
        clock.set("2026-04-19T10:00:00");
        var session = visitor.session(name, PASSWORD);
        assertLetIn(visitor.in(session).get("/api/v1/me"));

        clock.set("2025-03-15T10:00:00");
        accounts.forget(name);
        assertRefused(visitor.in(session).get("/api/v1/me"), 401, "unauthenticated");
        assertLetIn(visitor.in(visitor.session(name, PASSWORD)).get("/api/v1/me"));
    }

    @Test
    void instancesWhoseClocksDifferByAMinuteShareASession() {
        clock.set("2025-03-15T10:01:00");
        var session = visitor.session(name, PASSWORD);

        clock.set("2025-03-15T10:00:00");
        accounts.forget(name);
        assertLetIn(visitor.in(session).get("/api/v1/me"));
    }

    @Test
    void aSessionUsedWhileTheClockRanAheadEndsAfterTwoIdleHoursAllTheSame() {
        var session = visitor.session(name, PASSWORD);
        for (var time : new String[] {"11:59:00", "13:58:00", "10:02:00"}) {
            clock.set("2025-03-15T" + time);
            accounts.forget(name);
            assertLetIn(visitor.in(session).get("/api/v1/me"));
        }
        clock.set("2025-03-15T12:02:00");
        accounts.forget(name);

        assertRefused(visitor.in(session).get("/api/v1/me"), 401, "unauthenticated");
    }

    @Test
    void noOtherSiteActsWithTheCookie() {
        var session = visitor.session(name, PASSWORD);
        var own = RestAssured.baseURI + ":" + RestAssured.port;

        assertRecording(session, Map.of(), 403);
        assertRecording(session, Map.of("Sec-Fetch-Site", "cross-site"), 403);
        assertRecording(session, Map.of("Sec-Fetch-Site", "same-site"), 403);
        assertRecording(session, Map.of("Origin", "http://elsewhere.example"), 403);
        assertRecording(session, Map.of("Origin", "null"), 403);
        assertRecording(session, Map.of("Origin", own.replace("http:", "https:")), 403);
        assertRecording(session, Map.of("Origin", own + "0"), 403);
        assertRecording(session, Map.of("Sec-Fetch-Site", "same-origin", "Origin", "http://elsewhere.example"), 403);
        assertRecording(session, Map.of("Sec-Fetch-Site", "cross-site", "Origin", own), 403);
        assertRecording(session, Map.of("Referer", own + "/"), 403);
        assertRecording(session, Map.of("Sec-Fetch-Site", "same-origin"), 201);
        assertRecording(session, Map.of("Origin", own), 201);
    }

    @Test
    void noOtherSiteSignsAVisitorInOrOut() {
        var session = visitor.session(name, PASSWORD);
        var signIn = visitor.request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("name", name)
                .formParam("password", PASSWORD);

        assertRefused(signIn.post("/sign-in"), 403, "cross-site");
        assertRefused(visitor.request().cookie("mediation", session).post("/sign-out"), 403, "cross-site");
        assertLetIn(visitor.in(session).get("/api/v1/me"));
    }

    @Test
    void readingByCookieNeedsNoSuchHeader() {
        var session = visitor.session(name, PASSWORD);

        assertLetIn(visitor.request().cookie("mediation", session).get("/api/v1/me"));
    }

    @Test
    void aHeaderGoesBeforeTheCookie() {
        var session = visitor.session(name, PASSWORD);
        var reader = accounts.created(Role.READER, ground.code);

        var both = visitor.in(session)
                .header("Authorization", accounts.basic(reader))
                .get("/api/v1/me");
        assertThat(both.<String>path("name")).isEqualTo(reader);
        assertRefused(
                visitor.in(session).header("Authorization", "Bearer mct_x").get("/api/v1/me"), 401, "unauthenticated");
    }

    @Test
    void aTokenIsNoSessionNorTheOtherWayRound() {
        var session = visitor.session(name, PASSWORD);
        var token = accounts.token(name).replace("Bearer ", "");

        assertRefused(visitor.in(token).get("/api/v1/me"), 401, "unauthenticated");
        assertRefused(visitor.me("Bearer " + session), 401, "unauthenticated");
    }

    private void assertRecording(String session, Map<String, String> headers, int status) {
        var answer = visitor.request()
                .cookie("mediation", session)
                .headers(headers)
                .contentType("application/json")
                .body(anOpenCase().in(ground.莲花村).fields())
                .post("/api/v1/cases");
        assertThat(answer.statusCode()).as("%s: %s", headers, answer.asString()).isEqualTo(status);
        if (status == 403) {
            assertRefused(answer, 403, "cross-site");
        }
    }
}
