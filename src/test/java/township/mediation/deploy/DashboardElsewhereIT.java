package township.mediation.deploy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import township.mediation.fixtures.Browser;
import township.mediation.fixtures.Launch;
import township.mediation.fixtures.OtherSite;
import township.mediation.fixtures.PackagedService;

/** A dashboard on another site, in a real browser, by the settings that the page for operators names. */
@Tag("full")
class DashboardElsewhereIT {

    private static final String ORIGIN = "quarkus.http.cors.origins";

    /** The status and what the browser lets the page see, in one line. */
    private static final String FETCH = """
            fetch('%s', {method: '%s', credentials: '%s', headers: %s})
              .then(answer => answer.text().then(text =>
                  [answer.status, answer.headers.get('ETag'), text.slice(0, 60)].join(' ')), () => 'not let')""";

    private static OtherSite dashboard;
    private static PackagedService service;
    private static Browser browser;
    private static String token;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        dashboard = new OtherSite();
        var launch = new Launch();
        var settings = new Properties();
        settings.load(new StringReader(Pages.settings(Pages.DEPLOY, ORIGIN)));
        settings.stringPropertyNames().forEach(name -> launch.set(name, settings.getProperty(name)));
        service = launch.set(ORIGIN, dashboard.at("localhost")).ready();
        browser = new Browser();
        token = given().header("Authorization", service.office("431223206"))
                .contentType("application/json")
                .body(Map.of("label", "dashboard", "days", 1))
                .post(service.url() + "/api/v1/me/tokens")
                .path("token");
    }

    @AfterAll
    static void stop() throws InterruptedException {
        browser.close();
        service.close();
        dashboard.close();
    }

    @Test
    void readsFiguresWithItsTokenAndAsksAgain() {
        browser.open(dashboard.at("localhost"));
        var first = fetch("/api/v1/statistics?year=2024", "GET", "omit", authorization());
        assertThat(first).startsWith("200 ").contains("{\"area\":\"431223206\"");
        var tag = first.split(" ")[1];
        assertThat(tag).contains("\"");

        var again = fetch(
                "/api/v1/statistics?year=2024",
                "GET",
                "omit",
                "{'Authorization': 'Bearer %s', 'If-None-Match': '%s'}".formatted(token, tag));

        assertThat(again).startsWith("304 ");
    }

    @Test
    void aRefusalCanBeRead() {
        browser.open(dashboard.at("localhost"));
        assertThat(fetch("/api/v1/statistics?year=24", "GET", "omit", authorization()))
                .startsWith("400 ")
                .contains("/problems/");
        assertThat(fetch("/api/v1/statistics", "GET", "omit", "{}")).startsWith("401 ");
    }

    @Test
    void itDoesNothingButRead() {
        browser.open(dashboard.at("localhost"));
        assertThat(fetch("/api/v1/reports/annual/2023/publication", "PUT", "omit", authorization()))
                .isEqualTo("not let");
        assertThat(fetch("/api/v1/statistics", "GET", "include", "{}")).isEqualTo("not let");
    }

    @Test
    void noOtherSiteMay() {
        browser.open(dashboard.at("127.0.0.1"));
        assertThat(fetch("/api/v1/statistics", "GET", "omit", authorization())).isEqualTo("not let");
    }

    private static String fetch(String path, String method, String credentials, String headers) {
        return browser.evaluate(FETCH.formatted(service.url() + path, method, credentials, headers));
    }

    private static String authorization() {
        return "{'Authorization': 'Bearer %s'}".formatted(token);
    }
}
