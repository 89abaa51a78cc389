package township.mediation.deploy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import township.mediation.fixtures.Basic;
import township.mediation.fixtures.Launch;
import township.mediation.fixtures.Nginx;
import township.mediation.fixtures.PackagedService;
import township.mediation.fixtures.Shell;
import township.mediation.fixtures.Trust;

/** nginx before the service, both with the settings of {@code deploy}. Clients have addresses of their own. */
@Tag("full")
class ProxyIT {
    private static final String CLIENT = "127.0.0.2";
    private static final String STRANGER = "127.0.0.3";
    private static final String METRICS = "/q/metrics";

    private static Trust trust;
    private static PackagedService service;
    private static Nginx proxy;

    @BeforeAll
    static void start() throws IOException, InterruptedException, GeneralSecurityException {
        var directory = Launch.newDirectory();
        Files.createDirectories(directory.resolve("deploy/tls"));
        Shell.demand(directory, Map.of(), Pages.command(Pages.DEPLOY, "openssl req "));
        var certificates = directory.resolve("deploy/tls");
        trust = Trust.inCertificate(certificates.resolve("fullchain.pem"));

        var launch = new Launch();
        proxySettings().forEach(launch::environment);
        service = launch.ready();
        proxy = new Nginx(certificates, service);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (proxy != null) {
            proxy.close();
        }
        service.close();
    }

    @Test
    void theAuditNamesTheClientAndNotTheProxy() {
        Client.assertSignedIn(Client.signIn(from(CLIENT), proxy.url()));
        assertThat(Client.addressOfLastSignIn(service)).isEqualTo(CLIENT);
    }

    @Test
    void whatAClientSaysOfItsAddressChangesNothing() {
        Client.assertSignedIn(Client.signIn(Client.forging(from(CLIENT)), proxy.url()));
        assertThat(Client.addressOfLastSignIn(service)).isEqualTo(CLIENT);
    }

    @Test
    void nobodyButTheProxyIsBelieved() {
        Client.assertSignedIn(Client.signIn(Client.forging(from(STRANGER)), service.url()));
        assertThat(Client.addressOfLastSignIn(service)).isEqualTo(STRANGER);
    }

    /** Each client says through the proxy which address it has. */
    @Test
    void clientsOfOneNetworkOfIPv6CountAsOne() {
        for (int i = 0; i < 10; i++) {
            assertThat(meAt("2001:db8:1:2::" + i, "falsch-" + i)).isEqualTo(401);
        }
        assertThat(meAt("2001:db8:1:2:ffff:ffff:ffff:ffff", "falsch")).isEqualTo(429);
    }

    private static int meAt(String address, String password) {
        return given().header("X-Forwarded-For", address)
                .header("Authorization", Basic.header("nobody-of-ipv6", password))
                .get(service.url() + "/api/v1/me")
                .statusCode();
    }

    @Test
    void withoutTheSettingsNobodyIsBelievedAndReadablePasswordsAreWarnedOf() {
        try (var alone = new Launch().set("quarkus.http.host", "0.0.0.0").ready()) {
            assertThat(alone.log()).contains("quarkus.http.host=0.0.0.0: whoever is on the way there can read");
            var url = alone.url().replace("0.0.0.0", "127.0.0.1");
            Client.assertSignedIn(Client.signIn(Client.forging(from(STRANGER)), url));
            assertThat(Client.addressOfLastSignIn(alone)).isEqualTo(STRANGER);
        }
    }

    @Test
    void aSessionsCookieTravelsOverTlsOnlyAndOpensTheService() {
        var signedIn = Client.signIn(from(CLIENT), proxy.url());
        assertThat(signedIn.header("Location")).isEqualTo("/sign-in");
        var cookie = signedIn.detailedCookie("__Host-mediation");
        assertThat(cookie.isSecured()).isTrue();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        from(CLIENT)
                .cookie("__Host-mediation", cookie.getValue())
                .get(proxy.url() + "/api/v1/me")
                .then()
                .statusCode(200)
                .header("Strict-Transport-Security", containsString("max-age="))
                .body("means", equalTo("SESSION"));
    }

    @Test
    void aFormOfAnotherSiteIsRefused() {
        var answer = Client.signIn(from(CLIENT), proxy.url(), "https://elsewhere.example");
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void aRememberedPasswordIsForPagesOfTheProxysAddressAlone() {
        assertThat(tokenMadeFrom("https://elsewhere.example")).isEqualTo(403);
        assertThat(tokenMadeFrom(service.url())).isEqualTo(403);
        assertThat(tokenMadeFrom(proxy.url())).isEqualTo(201);
    }

    private static int tokenMadeFrom(String origin) {
        return from(CLIENT)
                .header("Authorization", service.admin())
                .header("Origin", origin)
                .contentType("application/json")
                .body("{\"label\": \"x\"}")
                .post(proxy.url() + "/api/v1/me/tokens")
                .statusCode();
    }

    @Test
    void theMetricsAreForThisMachineAlone() {
        for (var path : List.of(METRICS, "/q/%6detrics", "//q//metrics", "/q/x/../metrics", METRICS + "/")) {
            from(CLIENT)
                    .urlEncodingEnabled(false)
                    .get(proxy.url() + path)
                    .then()
                    .statusCode(404);
        }
        given().get(service.url() + METRICS).then().statusCode(200);
        given().header("X-Forwarded-For", CLIENT)
                .get(service.url() + METRICS)
                .then()
                .statusCode(404);
    }

    @Test
    void aPlainRequestIsSentToTls() {
        given().redirects()
                .follow(false)
                .get(proxy.plainUrl() + "/sign-in?lang=en")
                .then()
                .statusCode(301)
                .header("Location", "https://127.0.0.1/sign-in?lang=en");
    }

    @Test
    void speaksNoTlsBelowVersion12() {
        OldTls.assertRefused(proxy.port());
    }

    @Test
    void holdsHeadersAndBodiesToALimitAndKeepsItsVersionToItself() {
        from(CLIENT)
                .header("X-Long", "x".repeat(9_000))
                .get(proxy.url() + "/q/health/ready")
                .then()
                .statusCode(400)
                .header("Server", "nginx");
        from(CLIENT)
                .body(new byte[9 * 1024 * 1024])
                .post(proxy.url() + "/api/v1/cases")
                .then()
                .statusCode(413);
    }

    @Test
    void theLimitOfTheServiceIsAnsweredByTheService() {
        from(CLIENT)
                .header("Authorization", Basic.header("admin", PackagedService.ADMIN_PASSWORD))
                .contentType("application/json")
                .body("\"" + "x".repeat(2 * 1024 * 1024) + "\"")
                .post(proxy.url() + "/api/v1/accounts")
                .then()
                .statusCode(413)
                .contentType(startsWith("application/problem+json"));
    }

    @Test
    void whatWasAskedForIsNotKept() {
        var before = signInsAskedFor();
        from(CLIENT)
                .get(proxy.url() + "/sign-in?lang=en&somebody=searched")
                .then()
                .statusCode(not(equalTo(502)));
        // nginx writes it down after it has answered.
        service.await(() -> signInsAskedFor() > before);
        assertThat(proxy.accessLog()).doesNotContain("searched");
    }

    private static long signInsAskedFor() {
        return proxy.accessLog()
                .lines()
                .filter(line -> line.contains(CLIENT) && line.contains("\"GET /sign-in\""))
                .count();
    }

    private static Map<String, String> proxySettings() throws IOException {
        var compose = Compose.read();
        var passwords = Map.of("SERVICE_PASSWORD", "", "OWNER_PASSWORD", "");
        var settings = compose.environment("mediation", passwords);
        settings.keySet().removeIf(name -> !name.startsWith("QUARKUS_HTTP_PROXY_"));
        assertThat(settings).hasSize(4);
        settings.put("QUARKUS_HTTP_PROXY_TRUSTED_PROXIES", "127.0.0.1");
        return settings;
    }

    private static RequestSpecification from(String address) {
        return Client.at(address, trust);
    }
}
