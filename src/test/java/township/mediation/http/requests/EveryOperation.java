package township.mediation.http.requests;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import township.mediation.http.openapi.ServedDocument;
import township.mediation.http.web.RawHttp;

/**
 * Requests to every operation of the OpenAPI document that are wrong in one way only: before that nothing of them is
 * judged that a test would have to prepare.
 */
final class EveryOperation {

    /** Of paths; an id is another each time. */
    private static final Map<String, String> PARTS =
            Map.of("code", "431223206215", "year", "1950", "version", "1", "name", "lianhua");

    private final ServedDocument document = ServedDocument.read();

    List<ServedDocument.Operation> all() {
        return document.operations();
    }

    List<JsonNode> parameters(ServedDocument.Operation operation) {
        return document.parameters(operation);
    }

    JsonNode resolved(JsonNode schema) {
        return document.resolved(schema);
    }

    /** A field of a body, and the example of the whole. */
    record Field(String name, JsonNode schema, ObjectNode example) {

        String with(String value) {
            return example.deepCopy().put(name, value).toString();
        }

        String with(JsonNode value) {
            var body = example.deepCopy();
            body.set(name, value);
            return body.toString();
        }
    }

    interface Check<T> {
        void of(ServedDocument.Operation operation, T part);
    }

    void forEveryBody(Check<ObjectNode> check) {
        var withBody = document.operations().stream()
                .filter(operation -> operation.node().has("requestBody"))
                .toList();
        assertThat(withBody).hasSizeGreaterThan(8);
        withBody.forEach(operation -> check.of(operation, example(operation).deepCopy()));
    }

    void forEveryField(Check<Field> check) {
        forEveryBody((operation, example) -> document.resolved(
                        operation.node().at("/requestBody/content/application~1json/schema"))
                .path("properties")
                .properties()
                .forEach(property ->
                        check.of(operation, new Field(property.getKey(), property.getValue(), example.deepCopy()))));
    }

    static ObjectNode example(ServedDocument.Operation operation) {
        return (ObjectNode) operation.node().at("/requestBody/content/application~1json/example");
    }

    /** One of each JSON type that the schema does not allow. */
    List<? extends JsonNode> ofOtherTypes(JsonNode schema) {
        var whole = schema.has("anyOf") ? document.resolved(schema.path("anyOf").get(0)) : schema;
        var type = whole.path("type").asText().replace("integer", "number");
        var json = JsonNodeFactory.instance;
        return Stream.of(
                        json.textNode("1"),
                        json.numberNode(1),
                        json.booleanNode(true),
                        json.objectNode(),
                        json.arrayNode())
                .filter(value -> !value.getNodeType().name().equalsIgnoreCase(type))
                .toList();
    }

    static RequestSpecification ready(ServedDocument.Operation operation) {
        var request = given().header("If-Match", "\"1\"").header("Accept-Language", "en");
        for (var part : PARTS.entrySet()) {
            request = operation.path().contains("{" + part.getKey() + "}")
                    ? request.pathParam(part.getKey(), part.getValue())
                    : request;
        }
        return operation.path().contains("{id}")
                ? request.pathParam("id", UUID.randomUUID().toString())
                : request;
    }

    /** With a good body, and the other end of a period. */
    static RequestSpecification ready(ServedDocument.Operation operation, String parameter) {
        var request = body(operation);
        return switch (parameter) {
            case "from" -> request.queryParam("to", "2024-12");
            case "to" -> request.queryParam("from", "2024-01");
            default -> request;
        };
    }

    static RequestSpecification body(ServedDocument.Operation operation) {
        return operation.node().has("requestBody")
                ? ready(operation)
                        .contentType("application/json; charset=UTF-8")
                        .body(example(operation).toString())
                : ready(operation);
    }

    /** As bytes, which the client does not look into. */
    static Response send(ServedDocument.Operation operation, String body) {
        return go(operation, ready(operation).contentType("application/json").body(body.getBytes(UTF_8)));
    }

    /** @param rest of the headers, an empty line, and the body */
    static String raw(ServedDocument.Operation operation, String rest) {
        var path = operation
                .path()
                .replace("{id}", UUID.randomUUID().toString())
                .replace("{code}", "431223206215")
                .replace("{year}", "2024")
                .replace("{name}", "lianhua");
        try {
            return RawHttp.exchange(
                    RestAssured.port,
                    operation.method().toUpperCase(Locale.ROOT) + " " + path + " HTTP/1.1\r\nHost: localhost\r\n"
                            + "Content-Type: application/json\r\nIf-Match: \"1\"\r\n" + rest);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static Response go(ServedDocument.Operation operation, RequestSpecification request) {
        return request.request(operation.method().toUpperCase(Locale.ROOT), operation.path());
    }

    static void assertFaultAt(String field, Response answer, ServedDocument.Operation operation) {
        assertProblem(400, "validation-failed", answer, operation);
        assertThat(answer.<List<String>>path("violations.field"))
                .as(operation.id())
                .allSatisfy(named -> assertThat(named).startsWith(field));
    }

    static void assertParameter(String name, Response answer, ServedDocument.Operation operation) {
        assertProblem(400, "invalid-parameter", answer, operation);
        assertThat(answer.<List<String>>path("violations.field"))
                .as(operation.id())
                .contains(name);
    }

    static void assertProblem(int status, String slug, Response answer, ServedDocument.Operation operation) {
        assertThat(answer.asString()).as(operation.id()).contains("\"/problems/" + slug + "\"");
        assertThat(answer.statusCode()).as(operation.id()).isEqualTo(status);
    }
}
