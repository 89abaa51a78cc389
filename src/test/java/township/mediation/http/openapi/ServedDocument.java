package township.mediation.http.openapi;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The OpenAPI document, as the running service gives it or as it was committed. */
public final class ServedDocument {

    public static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode root;

    private ServedDocument(ObjectNode root) {
        this.root = root;
    }

    /** @param id the operationId */
    public record Operation(String path, String method, String id, JsonNode node) {

        @Override
        public String toString() {
            return id;
        }
    }

    public static ServedDocument read() {
        return of(text());
    }

    /** Another, which differs by the change. */
    ServedDocument changed(Consumer<ObjectNode> change) {
        var root = this.root.deepCopy();
        change.accept(root);
        return new ServedDocument(root);
    }

    public static ServedDocument of(String json) {
        return new ServedDocument((ObjectNode) parsed(json));
    }

    static String text() {
        return given().queryParam("format", "json").get("/q/openapi").asString();
    }

    /** With a type where null is the only value: the validator would take it for a text that is not null. */
    String forValidation() {
        var root = this.root.deepCopy();
        root.findParents("enum").stream()
                .filter(schema -> schema.at("/enum/0").isNull())
                .forEach(schema -> ((ObjectNode) schema).put("type", "string").put("nullable", true));
        return root.toString();
    }

    /** As the service writes it. */
    String pretty() {
        return root.toPrettyString();
    }

    @Override
    public String toString() {
        return root.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ServedDocument document && root.equals(document.root);
    }

    @Override
    public int hashCode() {
        return root.hashCode();
    }

    public JsonNode at(String pointer) {
        return root.at(pointer);
    }

    /** What a node says, by reference or itself. */
    public JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? root.at(node.get("$ref").asText().substring(1)) : node;
    }

    /** What a body may look like, by reference or itself; missing where none is shown. */
    JsonNode example(JsonNode body) {
        var shown = body.path("examples").elements();
        return shown.hasNext() ? resolved(shown.next()).path("value") : body.path("example");
    }

    /** What a parameter may be, whether or not a page to try it fills that in. */
    public static String sample(JsonNode parameter) {
        return parameter
                .path(parameter.has("example") ? "example" : "x-example")
                .asText();
    }

    public List<JsonNode> parameters(Operation operation) {
        return StreamSupport.stream(operation.node().path("parameters").spliterator(), false)
                .map(this::resolved)
                .toList();
    }

    /** Those of the service; the tests have some more. */
    public List<Operation> operations() {
        return root.get("paths").properties().stream()
                .filter(path -> path.getKey().startsWith("/api/"))
                .flatMap(path -> operations(path.getKey(), path.getValue()))
                .toList();
    }

    private static Stream<Operation> operations(String path, JsonNode item) {
        return item.properties().stream()
                .map(method -> new Operation(
                        path,
                        method.getKey(),
                        method.getValue().path("operationId").asText(),
                        method.getValue()));
    }

    public static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    public static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException noJson) {
            throw new AssertionError(json, noJson);
        }
    }
}
