package township.mediation.deploy;

import static io.restassured.RestAssured.given;
import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static io.restassured.config.RestAssuredConfig.config;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.InetAddress;
import java.net.UnknownHostException;
import township.mediation.fixtures.Basic;
import township.mediation.fixtures.PackagedService;
import township.mediation.fixtures.Trust;

/** Requests from an address of one's own on this machine, and what the service makes of that address. */
final class Client {
    private static final String FORGED = "203.0.113.7";

    private Client() {}

    static RequestSpecification at(String address, Trust trust) {
        return given().config(config().httpClient(
                                httpClientConfig().setParam("http.route.local-address", addressOf(address))))
                .trustStore(trust.store())
                .redirects()
                .follow(false);
    }

    /** Claims an address, a host and a port that are not its own. */
    static RequestSpecification forging(RequestSpecification request) {
        return request.header("X-Forwarded-For", FORGED)
                .header("Forwarded", "for=" + FORGED + ";host=elsewhere.example;proto=http")
                .header("X-Forwarded-Host", "elsewhere.example")
                .header("X-Forwarded-Port", "1")
                .header("X-Forwarded-Proto", "https");
    }

    static Response signIn(RequestSpecification request, String url) {
        return signIn(request, url, url);
    }

    static Response signIn(RequestSpecification request, String url, String origin) {
        return request.header("Origin", origin)
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParam("name", "admin")
                .formParam("password", PackagedService.ADMIN_PASSWORD)
                .post(url + "/sign-in");
    }

    static void assertSignedIn(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
    }

    static String addressOfLastSignIn(PackagedService service) {
        return given().header("Authorization", Basic.header("admin", PackagedService.ADMIN_PASSWORD))
                .get(service.url() + "/api/v1/audit?action=SIGNED_IN")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.subject == 'SESSION' }.address");
    }

    private static InetAddress addressOf(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
