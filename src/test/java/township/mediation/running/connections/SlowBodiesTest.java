package township.mediation.running.connections;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import org.junit.jupiter.api.Test;

/** Bodies that do not arrive. */
@QuarkusTest
class SlowBodiesTest {

    /** More than there are threads to work on requests. */
    private static final int MANY = 260;

    private static final String SIGN_IN = "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 900\r\n\r\nn";
    private static final String JSON = "POST /test/everything HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n";

    @TestHTTPResource("/")
    URL service;

    @Test
    void keepNobodyElseWaitingAndAreGivenUp() throws Exception {
        try (var strangers = new Strangers(service.getPort())) {
            strangers.each(MANY, SIGN_IN);
            var slow = strangers.saying(JSON);

            given().contentType("application/json")
                    .body("{\"text\":\"a\"}")
                    .post("/test/everything")
                    .then()
                    .statusCode(200);
            assertThat(slow.getInputStream().available()).as("still waited for").isZero();
            assertThat(Strangers.answer(slow)).isEqualTo("HTTP/1.1 408 Request Timeout");
        }
    }

    @Test
    void areReadWhereTheyComeInTime() throws Exception {
        try (var strangers = new Strangers(service.getPort())) {
            var slow = strangers.saying(JSON);
            for (var more : "\"text\":\"a\"}".split("")) {
                Thread.sleep(20);
                slow.getOutputStream().write(("1\r\n" + more + "\r\n").getBytes());
            }
            slow.getOutputStream().write("0\r\n\r\n".getBytes());

            assertThat(Strangers.answer(slow)).isEqualTo("HTTP/1.1 200 OK");
        }
    }

    /** Each piece costs about a kilobyte. */
    @Test
    void areNotReadWhereTheyComeInFarTooManyPieces() throws Exception {
        try (var strangers = new Strangers(service.getPort())) {
            var crumbs = strangers.saying(JSON + "1\r\n \r\n".repeat(5_000));

            assertThat(Strangers.answer(crumbs)).isEqualTo("HTTP/1.1 400 Bad Request");
        }
    }

    @Test
    void areAskedForWhereTheClientWantsToBe() throws Exception {
        try (var strangers = new Strangers(service.getPort())) {
            var polite =
                    strangers.saying("POST /test/everything HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n"
                            + "Content-Type: application/json\r\nContent-Length: 12\r\n\r\n");

            assertThat(Strangers.answer(polite)).isEqualTo("HTTP/1.1 100 Continue");
        }
    }
}
