package township.mediation.http.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Api.recorded;
import static township.mediation.cases.Body.anOpenCase;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import township.mediation.cases.Api;
import township.mediation.cases.Body;
import township.mediation.cases.OnOwnGround;

/** Which answers are packed for whom, and that they say the same. Read by a client that unpacks nothing by itself. */
@QuarkusTest
class CompressionTest extends OnOwnGround {

    private static final int SMALLEST = 1024;

    @TestHTTPResource
    URI service;

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/statistics?year=2024",
                "/api/v1/statistics.csv?year=2024&by=month",
                "/api/v1/reports/annual/2024?live=true",
                "/api/v1/codes",
                "/problems",
                "/definitions",
                "/q/openapi",
                "/q/openapi.json"
            })
    void whatIsLongIsPackedForWhoeverTakesIt(String path) throws Exception {
        var plain = get(path, null);
        var packed = get(path, "gzip");

        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(packed.headers().allValues("Content-Encoding")).containsExactly("gzip");
        assertThat(packed.body()).hasSizeLessThan(plain.body().length / 2);
        assertThat(unpacked(packed)).isEqualTo(plain.body());
        for (var answer : new HttpResponse<?>[] {plain, packed}) {
            assertThat(answer.headers().firstValue("Vary").orElse("")).contains("Accept-Encoding");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gzip, deflate, br, zstd",
                "gzip;q=0.1",
                "*",
                "br, gzip",
                "GZIP;q=0, gzip;q=0.5",
                "identity;q=0, *"
            })
    void takesTheHeadersOfBrowsersAndOthers(String accepted) throws Exception {
        var packed = get("/api/v1/codes", accepted);

        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(unpacked(packed)).isEqualTo(get("/api/v1/codes", null).body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "identity",
                "gzip;q=0",
                "gzip; q=0.000, deflate;q=0",
                "br",
                "*;q=0",
                "gzip;q=x",
                ",;,=",
                "zip"
            })
    void leavesTheAnswerAsItIsForOthers(String accepted) throws Exception {
        for (var path : new String[] {"/api/v1/codes", "/q/openapi"}) {
            var answer = get(path, accepted);

            assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
            assertThat(answer.body()).isEqualTo(get(path, null).body());
        }
    }

    @Test
    void packsByDeflateWhereThatIsAllAClientTakes() throws Exception {
        var packed = get("/api/v1/codes", "deflate");

        assertThat(packed.headers().firstValue("Content-Encoding")).contains("deflate");
        assertThat(new InflaterInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
                .isEqualTo(get("/api/v1/codes", null).body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/me",
                "/api/v1/cases?status=ANNULLED",
                "/api/v1/statistics.txt?year=2024",
                "/api/v1/statistics.xlsx?year=2024",
                "/sign-in",
                "/sign-in?return=/definitions",
                "/api/v1/nothing",
                "/q/health/live"
            })
    void whatIsShortOrSecretOrPackedAlreadyStaysAsItIs(String path) throws Exception {
        var answer = get(path, "gzip");

        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Length")).contains(Integer.toString(answer.body().length));
    }

    @Test
    void packsFromTheFirstKilobyteOn() throws Exception {
        var before = length(aCase("a"));

        var below = get(aCase("a".repeat(SMALLEST - before)), "gzip");
        var from = get(aCase("a".repeat(SMALLEST - before + 1)), "gzip");

        assertThat(below.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(from.headers().firstValue("Content-Encoding")).contains("gzip");
    }

    @Test
    void aTagIsWeakWhereTheBytesAreOthers() throws Exception {
        var path = aCase("a".repeat(SMALLEST));

        assertThat(get(path, null).headers().firstValue("ETag")).contains("\"1\"");
        var packed = get(path, "gzip").headers().firstValue("ETag").orElseThrow();
        assertThat(packed).isEqualTo("W/\"1\"");
        var amended = Api.amend(
                path.substring(path.lastIndexOf('/') + 1),
                packed,
                Body.anOpenCase().in(ground.莲花村));
        assertThat(amended.statusCode()).as(amended.asString()).isEqualTo(200);
    }

    @Test
    void figuresThatHaveNotChangedAreNotSentAgainPackedOrNot() throws Exception {
        var path = "/api/v1/statistics?year=2024";
        var tag = get(path, "gzip").headers().firstValue("ETag").orElseThrow();
        for (var sent : List.of(tag, tag.substring(2), tag.replaceFirst("\"$", "-gzip\""))) {
            var again = get(path, "gzip", "If-None-Match", sent);
            assertThat(again.statusCode()).as(sent).isEqualTo(304);
            assertThat(again.headers().firstValue("Content-Encoding")).isEmpty();
        }
    }

    @Test
    void whatIsPublishedIsSentByteForByte() throws Exception {
        assertThat(given().post("/api/v1/reports/annual/2024/publication").statusCode())
                .isEqualTo(201);
        var published = get("/api/v1/reports/annual/2024", "gzip");

        assertThat(published.body()).hasSizeGreaterThan(SMALLEST);
        assertThat(published.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(published.headers().firstValue("ETag").orElseThrow()).startsWith("\"");
    }

    @Test
    void aHeadSaysNothingOfPacking() throws Exception {
        var head = client.send(
                HttpRequest.newBuilder(service.resolve("/api/v1/codes"))
                        .header("Accept-Encoding", "gzip")
                        .method("HEAD", BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofByteArray());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("Content-Encoding")).isEmpty();
    }

    private String aCase(String summary) {
        return "/api/v1/cases/"
                + recorded(anOpenCase().in(ground.莲花村).with("summary", summary)).path("id");
    }

    private int length(String path) throws Exception {
        return get(path, null).body().length;
    }

    private byte[] unpacked(HttpResponse<byte[]> packed) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes();
    }

    private HttpResponse<byte[]> get(String path, String accepted, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(service.resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (accepted != null) {
            request.header("Accept-Encoding", accepted);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }
}
