package township.mediation.clients;

import static org.assertj.core.api.Assertions.assertThat;

import client.ApiClient;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import township.mediation.fixtures.Launch;

/** What the document shows as an answer is the same after a generated client has read and written it. */
@Tag("full")
class ExamplesThroughClientsIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** JavaScript writes 1.0 as 1. */
    private static final Comparator<JsonNode> SAME_NUMBER = (one, other) -> one.isNumber() && other.isNumber()
            ? one.decimalValue().compareTo(other.decimalValue())
            : one.equals(other) ? 0 : 1;

    /** Each a schema and its example. */
    private static final ArrayNode EXAMPLES = JSON.createArrayNode();

    private static Path file;

    @BeforeAll
    static void read() throws IOException {
        var document = JSON.readTree(Path.of("src", "openapi.json").toFile());
        for (var path : document.path("paths")) {
            for (var operation : path) {
                for (var response : operation.path("responses")) {
                    response.path("content").forEach(content -> add(document, content));
                }
            }
        }
        assertThat(EXAMPLES).hasSizeGreaterThan(50);
        file = Launch.newDirectory().resolve("examples.json");
        JSON.writeValue(file.toFile(), EXAMPLES);
    }

    @Test
    void inTypeScript() throws IOException {
        var program = ClientProgram.typescriptFetch("cases");
        assertUnchanged(program.run("node", "-e", """
                const client = require('./compiled/client');
                const examples = JSON.parse(require('node:fs').readFileSync(process.argv[1]));
                console.log(JSON.stringify(examples.map(([schema, example]) =>
                    client[`${schema}ToJSON`](client[`${schema}FromJSON`](example)))));
                """, file.toString()));
    }

    @Test
    void inPython() throws IOException {
        assertUnchanged(ClientProgram.python().run("python3", "-c", """
                import json, openapi_client, sys
                examples = json.load(open(sys.argv[1], encoding="utf-8"))
                print(json.dumps([json.loads(getattr(openapi_client, schema).from_dict(example).to_json())
                                  for schema, example in examples]))
                """, file.toString()));
    }

    @Test
    void inJava() throws Exception {
        var mapper = new ApiClient().getObjectMapper();
        var written = JSON.createArrayNode();
        for (var example : EXAMPLES) {
            var type = Class.forName("client.model." + example.get(0).asText());
            var read = mapper.readValue(example.get(1).toString(), type);
            written.add(JSON.readTree(mapper.writeValueAsString(read)));
        }
        assertUnchanged(written.toString());
    }

    private static void add(JsonNode document, JsonNode content) {
        var schema = content.at("/schema/$ref").asText().replaceFirst(".*/", "");
        if (!schema.isEmpty()) {
            if (content.has("example")) {
                EXAMPLES.addArray().add(schema).add(content.get("example"));
            }
            content.path("examples")
                    .forEach(example -> EXAMPLES.addArray()
                            .add(schema)
                            .add(document.at(example.path("$ref").asText().replaceFirst("^#", "") + "/value")));
        }
    }

    private static void assertUnchanged(String written) throws IOException {
        var examples = JSON.readTree(written);
        assertThat(examples).hasSameSizeAs(EXAMPLES);
        for (int number = 0; number < EXAMPLES.size(); number++) {
            var example = EXAMPLES.get(number).get(1);
            assertThat(example.equals(SAME_NUMBER, examples.get(number)))
                    .as(example + "\n" + examples.get(number))
                    .isTrue();
        }
    }
}
