package township.mediation.deploy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import township.mediation.fixtures.Launch;
import township.mediation.fixtures.PackagedService;
import township.mediation.fixtures.Shell;
import township.mediation.fixtures.Trust;

/** The service speaks TLS itself, with the key and the settings of the page for operators. */
@Tag("full")
class TlsIT {
    private static final String HSTS = "Strict-Transport-Security";
    private static final Map<String, String> PASSWORD = Map.of("KEY_STORE_PASSWORD", "of-this-test-alone");

    private static Trust trust;
    private static PackagedService service;

    @BeforeAll
    static void startAsTheReadmeSays() throws IOException, GeneralSecurityException {
        var directory = Launch.newDirectory();
        Shell.demand(directory, PASSWORD, Pages.command(Pages.SETTINGS, "keytool "));
        var keys = directory.resolve("mediation.p12");
        trust = Trust.inKeyStore(keys, PASSWORD.get("KEY_STORE_PASSWORD"));
        service = launch(keys).ready();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aSessionsCookieTravelsOverTlsOnlyAndToThisHostAlone() {
        var signedIn = request()
                .header("Origin", service.url())
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParam("name", "admin")
                .formParam("password", PackagedService.ADMIN_PASSWORD)
                .redirects()
                .follow(false)
                .post(service.url() + "/sign-in");
        assertThat(signedIn.statusCode()).isEqualTo(303);
        var cookie = signedIn.detailedCookie("__Host-mediation");
        assertThat(cookie.isSecured()).isTrue();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
        request()
                .cookie("__Host-mediation", cookie.getValue())
                .get(service.url() + "/api/v1/me")
                .then()
                .statusCode(200)
                .body("name", equalTo("admin"), "means", equalTo("SESSION"));
    }

    @Test
    void tellsBrowsersNotToTryWithoutTlsAgain() {
        request().get(service.url() + "/sign-in").then().statusCode(200).header(HSTS, containsString("max-age="));
    }

    @Test
    void aPlainRequestDoesNotGetThrough() {
        assertThat(service.log()).doesNotContain("http://");
        var plain = URI.create(service.url().replace("https:", "http:") + "/q/health/ready");
        assertThatThrownBy(() -> HttpClient.newHttpClient()
                        .send(HttpRequest.newBuilder(plain).build(), BodyHandlers.ofString()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void speaksNoTlsBelowVersion12() {
        OldTls.assertRefused(URI.create(service.url()).getPort());
    }

    private static Launch launch(Path keys) throws IOException {
        var settings = new Properties();
        settings.load(new StringReader(Pages.settings(Pages.SETTINGS, "quarkus.tls.key-store.p12.path")));
        settings.replace("quarkus.http.host", "0.0.0.0", "127.0.0.1");
        settings.replace("quarkus.http.ssl-port", "8443", "0");
        settings.replace("quarkus.tls.key-store.p12.path", "mediation.p12", keys.toString());
        var launch = new Launch().trusting(trust);
        settings.stringPropertyNames().forEach(name -> launch.set(name, settings.getProperty(name)));
        PASSWORD.forEach(launch::environment);
        return launch;
    }

    private static RequestSpecification request() {
        return given().trustStore(trust.store());
    }
}
