package township.mediation.http.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import township.mediation.figures.statistics.Grouping;
import township.mediation.http.problems.ProblemDocument;
import township.mediation.refusals.Problem;

@QuarkusTest
class OpenApiDocumentTest {

    private ServedDocument document;

    @BeforeEach
    void read() {
        document = ServedDocument.read();
    }

    @Test
    void saysWhatItIsAndUnderWhichLicence() {
        assertThat(document.at("/openapi").asText()).isEqualTo("3.0.3");
        assertThat(document.at("/info/title").asText()).isEqualTo("Mediation case service");
        assertThat(document.at("/info/description").asText()).contains("township");
        assertThat(document.at("/info/version").asText()).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(document.at("/info/license/name").asText()).isEqualTo("Apache-2.0");
        assertThat(document.at("/servers/0/url").asText()).isEqualTo("/");
    }

    @Test
    void describesEveryOperation() {
        var tags = document.at("/tags").findValuesAsText("name");
        assertThat(document.operations()).isNotEmpty().allSatisfy(operation -> {
            assertThat(operation.node().path("summary").asText()).isNotBlank();
            assertThat(operation.node().path("description").asText())
                    .containsOnlyOnce(operation.id().equals("listCodes") ? "Open to everybody" : "Allowed roles: `");
            assertThat(operation.node().path("tags")).hasSize(1);
            assertThat(tags).contains(operation.node().at("/tags/0").asText());
            assertThat(operation.node().has("security"))
                    .isEqualTo(operation.id().equals("listCodes"));
        });
        assertThat(document.at("/tags").findValuesAsText("description"))
                .hasSameSizeAs(tags)
                .allSatisfy(text -> assertThat(text).isNotBlank());
    }

    @Test
    void namesEveryOperationOnce() {
        assertThat(document.operations())
                .extracting(ServedDocument.Operation::id)
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id).matches("[a-z]+[A-Za-z]+"));
    }

    @Test
    void describesEveryParameterWithItsFormAndAnExample() {
        assertThat(document.operations())
                .allSatisfy(operation -> assertThat(operation.node().path("parameters"))
                        .allSatisfy(reference -> {
                            var parameter = document.resolved(reference);
                            assertThat(parameter.path("description").asText()).isNotBlank();
                            assertThat(ServedDocument.sample(parameter)).isNotBlank();
                            var schema = document.resolved(parameter.path("schema"));
                            assertThat(isBounded(schema) || isTag(parameter))
                                    .as("form of %s", parameter)
                                    .isTrue();
                        }));
    }

    @Test
    void describesNoParameterThatNoOperationTakes() {
        var taken = document.at("/paths").findValuesAsText("$ref");
        assertThat(document.at("/components/parameters").properties())
                .extracting(Map.Entry::getKey)
                .allSatisfy(name -> assertThat(taken).contains("#/components/parameters/" + name));
    }

    @Test
    void givesAnExampleOfEveryBody() {
        assertThat(document.operations()).allSatisfy(operation -> {
            var bodies = new ArrayList<JsonNode>();
            operation.node().path("requestBody").path("content").forEach(bodies::add);
            operation.node().path("responses").properties().stream()
                    .filter(response -> response.getKey().startsWith("2"))
                    .forEach(response -> response.getValue().path("content").forEach(bodies::add));
            assertThat(bodies.isEmpty()).isEqualTo(operation.id().equals("revokeToken"));
            assertThat(bodies).allSatisfy(body -> {
                var isText = isText(body.path("schema"));
                assertThat(body.at("/schema/$ref").asText()).startsWith(isText ? "" : "#/components/schemas/");
                var example = document.example(body);
                var isWorkbook = operation.id().endsWith("Xlsx");
                assertThat(isWorkbook ? example.isMissingNode() : isText ? example.isTextual() : example.isObject())
                        .isTrue();
            });
        });
    }

    @Test
    void listsTheProblemsOfEveryOperation() {
        assertThat(document.operations()).allSatisfy(operation -> {
            var responses = operation.node().path("responses");
            assertThat(responses.properties()).extracting(Map.Entry::getKey).contains("400", "406", "500", "503");
            assertThat(responses.has("415") && responses.has("413"))
                    .isEqualTo(operation.node().has("requestBody"));
            responses.properties().stream()
                    .filter(response -> response.getKey().compareTo("400") >= 0)
                    .forEach(response -> assertProblems(response.getKey(), response.getValue()));
        });
    }

    @Test
    void showsEveryProblemThatAnOperationMayAnswer() {
        var examples = document.at("/components/examples");
        assertThat(examples.has(Problem.METHOD_NOT_ALLOWED.slug())).isFalse();
        assertThat(EnumSet.complementOf(EnumSet.of(Problem.METHOD_NOT_ALLOWED))).allSatisfy(problem -> {
            var example = examples.path(problem.slug()).path("value");
            assertThat(example.path("type").asText()).isEqualTo("/problems/" + problem.slug());
            assertThat(example.path("status").asInt()).isEqualTo(problem.status());
            assertThat(example.path("detail").asText()).isNotBlank().doesNotContain("{", "…");
        });
    }

    @Test
    void leavesNoReferenceInTheAir() {
        assertThat(new TreeSet<>(document.at("").findValuesAsText("$ref")))
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .isFalse());
    }

    @Test
    void namesTheGroupingsThatThereAre() {
        var codes = Arrays.stream(Grouping.values()).map(Grouping::code).toList();
        var all = "(" + String.join("|", codes) + ")";
        var pattern = "^" + all + "(," + all + ")?$";
        assertThat(document.at("/components/parameters/by/schema/pattern").asText())
                .isEqualTo(pattern);
        assertThat(document.at("/components/schemas/StatisticsView/properties/by/pattern")
                        .asText())
                .isEqualTo(pattern);
    }

    @Test
    void isInOrder() {
        assertThat(Stream.of("/paths", "/components/schemas", "/components/examples"))
                .allSatisfy(part -> assertThat(document.at(part).properties())
                        .extracting(Map.Entry::getKey)
                        .isSorted());
        assertThat(ServedDocument.text()).isEqualTo(ServedDocument.text()).doesNotContain("x-smallrye");
    }

    private void assertProblems(String status, JsonNode response) {
        var media = response.path("content").path(ProblemDocument.MEDIA_TYPE);
        assertThat(media.at("/schema/$ref").asText()).endsWith("/ProblemDocument");
        assertThat(media.path("examples").properties()).isNotEmpty().allSatisfy(example -> {
            assertThat(response.path("description").asText()).contains("`" + example.getKey() + "`");
            assertThat(document.resolved(example.getValue()).at("/value/status").asText())
                    .isEqualTo(status);
        });
        assertThat(response.path("headers").has("Retry-After"))
                .isEqualTo(List.of("429", "503").contains(status));
        assertThat(response.path("headers").has("WWW-Authenticate")).isEqualTo(status.equals("401"));
    }

    private static boolean isBounded(JsonNode schema) {
        var ends = schema.has("minimum") && schema.has("maximum");
        var text = schema.has("pattern") || schema.has("maxLength") || schema.has("format") && isText(schema);
        return ends
                || text
                || schema.has("enum")
                || schema.path("type").asText().equals("boolean");
    }

    private static boolean isText(JsonNode schema) {
        return schema.path("type").asText().equals("string");
    }

    private static boolean isTag(JsonNode parameter) {
        return List.of("If-Match", "If-None-Match")
                .contains(parameter.path("name").asText());
    }
}
