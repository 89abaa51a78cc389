package township.mediation.people.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import township.mediation.fixtures.Browser;
import township.mediation.fixtures.Launch;
import township.mediation.fixtures.OtherSite;
import township.mediation.fixtures.PackagedService;

/** A real browser that remembers the office's password, on pages of other sites. */
@Tag("full")
class OtherSitesIT {

    private static final String HOME = "431223206";

    /** To a browser the same site as the service, at another port, and another site. */
    private static final List<String> HOSTS = List.of("127.0.0.1", "localhost");

    private static final String TEXT = "document.body.innerText";

    private static final String FORM = """
            const form = document.createElement('form');
            form.method = 'post';
            form.action = '%s';
            document.body.append(form);
            """;

    private static final String FORM_IN_THE_PAGE = FORM + "form.submit();";

    private static final String FORM_IN_A_FRAME = """
            new Promise(answered => {
              const frame = document.createElement('iframe');
              frame.name = 'hidden';
              document.body.append(frame);
              %s
              form.target = 'hidden';
              frame.onload = answered;
              form.submit();
            }).then(() => 'sent')""".formatted(FORM);

    private static final String FETCH = """
            fetch('%s', {method: 'POST', mode: 'no-cors', credentials: 'include'})
              .then(() => 'sent', () => 'failed')""";

    private static PackagedService service;
    private static OtherSite otherSite;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        service = PackagedService.started();
        otherSite = new OtherSite();
        browser = new Browser();
        rememberTheOfficeOf(service);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        browser.close();
        otherSite.close();
        service.close();
    }

    static Stream<Arguments> attacks() {
        return HOSTS.stream()
                .flatMap(host -> Stream.of(FORM_IN_A_FRAME, FETCH).map(script -> Arguments.of(host, script)));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void noPageOfAnotherSiteClosesAYearInTheBackground(String host, String script) {
        browser.open(otherSite.at(host));
        browser.evaluate(script.formatted(publication(service, 2023)));

        assertThat(versions(service, 2023)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost"})
    void norByAFormThatTheVisitorSends(String host) {
        browser.open(otherSite.at(host));
        browser.leave(FORM_IN_THE_PAGE.formatted(publication(service, 2023)));

        assertThat(browser.evaluate(TEXT)).contains("/problems/cross-site");
        assertThat(versions(service, 2023)).isZero();
    }

    /** Shows that the browser does send the password, and what the attacks would do without the rule. */
    @Test
    void aPageOfTheServiceItselfMayDoIt() {
        browser.open(service.url() + "/sign-in");
        browser.leave(FORM_IN_THE_PAGE.formatted(publication(service, 2020)));

        assertThat(browser.evaluate(TEXT)).contains("\"year\":2020");
        assertThat(versions(service, 2020)).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "NAMED"})
    void anOriginThatTheOperatorNamesMayDoItAndOneThatAWildcardAllowsMayNot(String origins) {
        var isNamed = origins.equals("NAMED");
        var launch = new Launch()
                .set("quarkus.http.cors.enabled", "true")
                .set("quarkus.http.cors.origins", isNamed ? otherSite.at("localhost") : origins);
        try (var open = launch.ready()) {
            rememberTheOfficeOf(open);
            browser.open(otherSite.at("localhost"));
            browser.leave(FORM_IN_THE_PAGE.formatted(publication(open, 2023)));

            assertThat(browser.evaluate(TEXT)).contains(isNamed ? "\"year\":2023" : "/problems/cross-site");
            assertThat(versions(open, 2023)).isEqualTo(isNamed ? 1 : 0);
        }
    }

    private static void rememberTheOfficeOf(PackagedService service) {
        service.office(HOME);
        var authority = URI.create(service.url()).getAuthority();
        browser.open("http://office:" + PackagedService.ADMIN_PASSWORD + "@" + authority + "/api/v1/me");
        assertThat(browser.evaluate(TEXT)).contains("\"means\":\"BASIC\"");
    }

    private static String publication(PackagedService service, int year) {
        return service.url() + "/api/v1/reports/annual/" + year + "/publication";
    }

    private static int versions(PackagedService service, int year) {
        var answer = given().header("Authorization", service.office(HOME))
                .get(service.url() + "/api/v1/reports/annual/" + year + "/versions");
        return answer.<List<?>>path("items").size();
    }
}
