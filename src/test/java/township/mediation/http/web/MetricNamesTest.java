package township.mediation.http.web;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import township.mediation.http.openapi.ServedDocument;

/** There is room for so many names of metrics, and strangers must not be able to use it up. */
@QuarkusTest
class MetricNamesTest {

    private static final Pattern PATH = Pattern.compile("http_server_requests_seconds_count\\{.*uri=\"([^\"]*)\"");
    private static final int MORE_THAN_THERE_IS_ROOM_FOR = 120;
    private static final int ATTEMPTS = 100;

    @TestHTTPResource("/")
    URL service;

    @Test
    void aMethodThatSomebodyMadeUpIsNoMetricOfItsOwn() {
        for (int i = 0; i < 5; i++) {
            given().request("MADEUP" + i, "/api/v1/cases");
        }
        assertThat(metrics()).contains("method=\"OTHER\"").doesNotContain("MADEUP");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/madeup%s",
                "/api/v1/madeup%s/",
                "/api/v1/cases/madeup%s/history",
                "/api/v1/cases/madeup%s/madeup",
                "/api/v1/reports/annual/2024/madeup%s",
                "/madeup%s",
                "/problems/madeup%s",
                "/{madeup%s}",
                "/api/{madeup%s}",
                "/madeup%s/../../q/madeup",
                "/q/madeup%s",
                "/q/swagger-ui/madeup%s",
                "/q/health/madeup%s",
                "/q/openapi/madeup%s",
                "/q/openapi;madeup%s",
                "/sign-in;madeup%s",
                "//madeup%s//",
                "/%%6dadeup%s"
            })
    void anAddressThatSomebodyMadeUpIsNoMetricOfItsOwn(String path) throws IOException {
        for (int i = 0; i < MORE_THAN_THERE_IS_ROOM_FOR; i++) {
            for (var credentials : new String[] {"", "Authorization: Bearer mct_x\r\n"}) {
                RawHttp.exchange(service.getPort(), "GET " + path.formatted(i) + " HTTP/1.1", credentials);
            }
        }
        assertThat(paths()).noneMatch(madeUp());
        assertThatWhatIsServedIsCounted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/madeup%s", "/madeup%s", "/sign-in;madeup%s", "/api/v1/cases/madeup%s/outcome"})
    void neitherIsOneThatNobodyWaitedForAnAnswerOf(String path) throws IOException {
        for (int i = 0; i < MORE_THAN_THERE_IS_ROOM_FOR; i++) {
            try (var socket = new Socket("127.0.0.1", service.getPort())) {
                var request = "PUT " + path.formatted(i) + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n{";
                socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            }
        }
        assertThat(paths()).noneMatch(madeUp());
        assertThatWhatIsServedIsCounted();
    }

    /** A request is counted when its answer has been sent, which its client may see a moment earlier. */
    private void assertThatWhatIsServedIsCounted() {
        var before = count("/api/v1/reports/annual/{year}");
        given().get("/api/v1/reports/annual/2024");
        var counted = IntStream.range(0, ATTEMPTS).anyMatch(attempt -> count("/api/v1/reports/annual/{year}") > before);
        assertThat(counted).isTrue();
    }

    @Test
    void everyOperationAndPageHasItsOwn() {
        var document = ServedDocument.read();
        var asked = new TreeSet<String>(Set.of("/problems", "/problems/{slug}", "/definitions", "/sign-in", "root"));
        for (var operation : document.operations()) {
            if (operation.method().equals("get")) {
                given().get(operation.path().replaceAll("\\{[^}]*}", "1"));
                asked.add(served(operation.path()));
            }
        }
        for (var page : new String[] {"/", "/problems", "/problems/forbidden", "/definitions", "/sign-in"}) {
            given().get(page);
        }

        assertThat(paths()).containsAll(asked);
    }

    /** The files of figures have one address in the service, and each one of its own in the document. */
    private static String served(String path) {
        return path.replaceFirst("(?<=statistics|\\{year})\\.(csv|xlsx|txt)$", ".{format}");
    }

    private static Predicate<String> madeUp() {
        return path -> path.contains("adeup");
    }

    private static Set<String> paths() {
        return metrics()
                .lines()
                .map(PATH::matcher)
                .filter(line -> line.find())
                .map(line -> line.group(1))
                .collect(Collectors.toSet());
    }

    private static double count(String path) {
        return metrics()
                .lines()
                .filter(line ->
                        line.startsWith("http_server_requests_seconds_count") && line.contains("uri=\"" + path + "\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    private static String metrics() {
        return given().get("/q/metrics").asString();
    }
}
