package township.mediation.http.requests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.http.requests.EveryOperation.assertFaultAt;
import static township.mediation.http.requests.EveryOperation.assertParameter;
import static township.mediation.http.requests.EveryOperation.assertProblem;
import static township.mediation.http.requests.EveryOperation.go;
import static township.mediation.http.requests.EveryOperation.raw;
import static township.mediation.http.requests.EveryOperation.ready;
import static township.mediation.http.requests.EveryOperation.send;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import township.mediation.http.web.OpenCase;

/** Every body and parameter of the OpenAPI document is read strictly; a new operation is held to it without a line here. */
@QuarkusTest
class StrictnessOfEveryOperationTest {

    private static final int TOO_LARGE = (1 << 20) + 1;

    /** The form of a local date. */
    private static final String DATE = "^\\d{4}-\\d{2}-\\d{2}$";

    private EveryOperation every;

    @BeforeEach
    void read() {
        every = new EveryOperation();
    }

    /** Whatever came before, the service goes on. */
    @AfterEach
    void theNextRequestWorks() {
        assertThat(OpenCase.recorded().id()).isNotNull();
    }

    @Test
    void namesAnUnknownFieldAndThoseThatItKnows() {
        every.forEveryBody((operation, example) -> {
            var answer = send(operation, example.put("colour", "red").toString());
            assertFaultAt("colour", answer, operation);
            assertThat(answer.<String>path("violations[0].message"))
                    .as(operation.id())
                    .contains(example.fieldNames().next());
        });
    }

    @Test
    void refusesAFieldOfAnotherTypeAtItsName() {
        every.forEveryField((operation, field) -> {
            for (var wrong : every.ofOtherTypes(every.resolved(field.schema()))) {
                assertFaultAt(field.name(), send(operation, field.with(wrong)), operation);
            }
        });
    }

    @Test
    void refusesAnInstantForADateAndAnUnknownCode() {
        every.forEveryField((operation, field) -> {
            var schema = every.resolved(field.schema());
            if (schema.path("pattern").asText().equals(DATE)) {
                for (var wrong : List.of("2024-12-31T23:30:00Z", "", "2024-1-1", "2024-02-30", "20240101")) {
                    var answer = send(operation, field.with(wrong));
                    assertFaultAt(field.name(), answer, operation);
                }
            } else if (every.resolved(schema.has("anyOf") ? schema.at("/anyOf/0") : schema)
                    .has("enum")) {
                var answer = send(operation, field.with("NOTHING"));
                assertFaultAt(field.name(), answer, operation);
                assertThat(answer.<String>path("violations[0].message")).contains(", ");
            }
        });
    }

    @Test
    void refusesTextsThatNoSystemCouldKeep() {
        every.forEveryField((operation, field) -> {
            var isFreeText = field.schema().has("maxLength") && !field.schema().has("enum");
            if (isFreeText) {
                for (var wrong : List.of("a\\u0000b", "\\ud800", "a\\udc00", "\\u001b[31m")) {
                    var body = field.with("TEXT").replace("TEXT", wrong);
                    var answer = send(operation, body);
                    assertThat(answer.statusCode())
                            .as(operation.id() + " " + body)
                            .isEqualTo(400);
                }
            }
        });
    }

    @Test
    void refusesWhatIsNoJsonObject() {
        every.forEveryBody((operation, example) -> {
            var field = example.fieldNames().next();
            var twice = "{\"" + field + "\":null," + example.toString().substring(1);
            for (var body : List.of("", "null", "{", twice, example + "{}")) {
                assertProblem(400, "malformed-request", send(operation, body), operation);
            }
            for (var body : List.of("[]", "\"a\"", "1", "true", "[".repeat(10_000))) {
                assertProblem(400, "validation-failed", send(operation, body), operation);
            }
        });
    }

    @Test
    void refusesWhatIsNestedTooDeeply() {
        every.forEveryField((operation, field) -> {
            var deep = "[".repeat(10_000) + "]".repeat(10_000);
            var body = field.with("DEEP").replace("\"DEEP\"", deep);
            assertThat(send(operation, body).statusCode()).as(operation.id()).isEqualTo(400);
        });
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        every.forEveryBody((operation, example) -> {
            var large = " ".repeat(TOO_LARGE);
            for (var framed : List.of(
                    "Content-Length: " + TOO_LARGE + "\r\n\r\n" + large,
                    "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(TOO_LARGE) + "\r\n" + large
                            + "\r\n0\r\n\r\n")) {
                assertThat(raw(operation, framed))
                        .as(operation.id())
                        .startsWith("HTTP/1.1 413 ")
                        .contains("\"/problems/too-large\"");
            }
        });
    }

    @Test
    void refusesABodyOfAnotherKind() {
        every.forEveryBody((operation, example) -> {
            for (var type :
                    List.of("text/plain", "application/json; charset=UTF-16", "application/json;charset=gbk", "*/*")) {
                var request = ready(operation)
                        .header("Content-Type", type)
                        .body(example.toString().getBytes(UTF_8));
                assertProblem(415, "unsupported-media-type", go(operation, request), operation);
            }
            var packed = ready(operation)
                    .contentType("application/json")
                    .header("Content-Encoding", "gzip")
                    .body(gzip(example.toString()));
            assertProblem(415, "unsupported-media-type", go(operation, packed), operation);
            var latin = ready(operation)
                    .contentType("application/json")
                    .body(new byte[] {'{', '"', (byte) 0xE9, '"', ':', '1', '}'});
            assertProblem(400, "malformed-request", go(operation, latin), operation);
        });
    }

    @Test
    void takesOrRefusesEveryOddAccept() {
        for (var operation : every.all()) {
            for (var accept :
                    List.of("", "*", "a", "a/b", "text/csv;q=x", "application/xml, */*;q=0", "text/html;;", "json")) {
                var request = ready(operation).header("Accept", accept);
                if (operation.node().has("requestBody")) {
                    request = request.contentType("application/json").body("{}");
                }
                assertThat(go(operation, request).statusCode())
                        .as(operation.id() + " " + accept)
                        .isLessThan(500);
            }
        }
    }

    @Test
    void refusesAParameterWithoutAValueTwiceOrOfAnotherForm() {
        for (var operation : every.all()) {
            for (var parameter : every.parameters(operation)) {
                var name = parameter.path("name").asText();
                if (parameter.path("in").asText().equals("query")) {
                    assertParameter(name, go(operation, ready(operation, name).queryParam(name, "")), operation);
                    assertParameter(name, go(operation, ready(operation, name).queryParam(name, "1", "2")), operation);
                    if (!parameter.at("/schema/maxLength").isInt()) {
                        assertParameter(
                                name, go(operation, ready(operation, name).queryParam(name, "\u0000")), operation);
                        assertParameter(
                                name, go(operation, ready(operation, name).queryParam(name, "no such")), operation);
                    }
                }
            }
        }
    }

    private static byte[] gzip(String text) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
