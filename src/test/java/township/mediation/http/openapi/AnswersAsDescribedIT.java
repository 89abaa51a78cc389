package township.mediation.http.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Were nobody looking at the answers to the integration tests, or with closed eyes, all of them would pass. */
class AnswersAsDescribedIT {

    private static final String AS_DESCRIBED = "{\"items\": []}";
    private static final String OTHERWISE = "{\"codes\": []}";

    private HttpServer server;
    private String body;

    @BeforeEach
    void answerAnything() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void looksAtEveryAnswerToRestAssured() {
        body = AS_DESCRIBED;
        assertThat(given().get(url("/api/v1/codes")).statusCode()).isEqualTo(200);
        body = OTHERWISE;
        assertThat(given().get(url("/elsewhere")).statusCode()).isEqualTo(200);
        assertSeen(() -> given().get(url("/api/v1/codes")));
        assertSeen(() -> given().delete(url("/api/v1/codes")));
        assertSeen(() -> given().get(url("/api/v1/nowhere")));
    }

    @Test
    void looksAtAnswersToTheClientOfTheJdk() throws Exception {
        body = AS_DESCRIBED;
        assertThat(asked().statusCode()).isEqualTo(200);
        body = OTHERWISE;
        assertSeen(this::asked);
    }

    private HttpResponse<String> asked() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url("/api/v1/codes"))).build();
        return AnswersAsDescribed.checked(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()));
    }

    private static void assertSeen(ThrowingCallable asking) {
        assertThatThrownBy(asking).isInstanceOf(AssertionError.class).hasMessageContaining("/api/v1/");
    }

    private String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }
}
