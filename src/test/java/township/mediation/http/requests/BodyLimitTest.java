package township.mediation.http.requests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.http.web.Answers.assertLeaksNothing;
import static township.mediation.http.web.Answers.assertTheNextGoodRequestWorks;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import township.mediation.http.web.RawHttp;

@QuarkusTest
class BodyLimitTest {

    private static final int LIMIT = 1 << 20;

    @TestHTTPResource("/test/")
    URI resource;

    @TestHTTPResource("/")
    URL service;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void takesABodyOfExactlyTheLimit(boolean inChunks) throws Exception {
        assertThat(send("bytes", "application/octet-stream", new byte[LIMIT], inChunks)
                        .body())
                .isEqualTo(Integer.toString(LIMIT));
    }

    @ParameterizedTest
    @CsvSource({"1048577, true", "1048577, false", "20000000, true", "20000000, false"})
    void refusesALargerOneInChunksOrNot(int length, boolean inChunks) throws Exception {
        assertTooLarge(send("bytes", "application/octet-stream", new byte[length], inChunks));
        assertTheNextGoodRequestWorks();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"text\":\"%s\"}", "%s", "{\"parts\":[{\"name\":\"%s\"}]}", "{\"text\":\"a\"}%s"})
    void refusesItWhereverTheReaderOfJsonIs(String body) throws Exception {
        var large = String.format(body, " ".repeat(2 * LIMIT)).getBytes(UTF_8);

        assertTooLarge(send("everything", "application/json", large, true));
    }

    @Test
    void doesNotWaitForABodyThatIsTooLarge() throws IOException {
        var answer = RawHttp.exchange(
                service.getPort(),
                "POST /test/everything HTTP/1.1",
                "Content-Type: application/json\r\nContent-Length: 999999999\r\n");

        assertThat(answer).startsWith("HTTP/1.1 413").contains("/problems/too-large");
    }

    /** As a tree it would take fifty times its bytes. */
    @Test
    void refusesMoreValuesThanAnyRequestHas() throws Exception {
        var many = ("{\"tree\":[" + "[],".repeat(LIMIT / 4) + "[]]}").getBytes(UTF_8);

        var answer = send("everything", "application/json", many, false);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("/problems/malformed-request");
    }

    @Test
    void answersAnAddressThatTakesNoBodyAllTheSame() throws Exception {
        assertThat(send("nowhere", "text/plain", new byte[20 * LIMIT], true).statusCode())
                .isEqualTo(404);
        assertThat(send("../q/health/live", "text/plain", new byte[20 * LIMIT], true)
                        .body())
                .contains("UP");
        assertTheNextGoodRequestWorks();
    }

    @Test
    void saysTooLargeBeforeItJudgesTheParameters() throws Exception {
        assertTooLarge(send("bytes?unknown=1", "application/octet-stream", new byte[LIMIT + 1], false));
    }

    private static void assertTooLarge(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("/problems/too-large");
        assertLeaksNothing(answer.body());
    }

    private HttpResponse<String> send(String path, String type, byte[] body, boolean inChunks) throws Exception {
        var publisher = inChunks
                ? BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))
                : BodyPublishers.ofByteArray(body);
        var request = HttpRequest.newBuilder(resource.resolve(path))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", type)
                .POST(publisher)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
