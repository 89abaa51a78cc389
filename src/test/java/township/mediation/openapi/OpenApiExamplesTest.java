package township.mediation.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import township.mediation.accounts.AccountsForTests;
import township.mediation.accounts.CallerForTests;
import township.mediation.problems.ProblemDocument;

/** Every operation of the document is called as its examples say; a new one needs examples, and no test here. */
@QuarkusTest
class OpenApiExamplesTest {

    @Inject
    AccountsForTests accounts;

    @Inject
    CallerForTests caller;

    private ServedDocument document;
    private AsDescribed asDescribed;
    private ExampleCalls calls;

    @BeforeEach
    void read() {
        document = ServedDocument.read();
        asDescribed = new AsDescribed();
        calls = new ExampleCalls(document, accounts, caller, asDescribed);
    }

    @Test
    void everyExampleIsAnsweredInTheShapeOfItsExample() {
        assertThat(operations()).allSatisfy(operation -> {
            var answer = calls.of(operation, Map.of());
            assertThat(answer.statusCode())
                    .as(answer.asString())
                    .isEqualTo(Integer.parseInt(ExampleCalls.success(operation)));
            if (!ExampleCalls.example(operation).isMissingNode()) {
                Shape.assertSame("", ExampleCalls.example(operation), ServedDocument.parsed(answer.asString()));
            }
        });
    }

    @Test
    void everyTableHasTheHeaderOfItsExample() {
        assertThat(operations())
                .filteredOn(operation -> !table(operation).isMissingNode())
                .hasSize(5)
                .allSatisfy(operation -> {
                    var answer = calls.of(operation, Map.of("Accept", "text/csv"));
                    assertThat(answer.contentType()).isEqualTo("text/csv;charset=UTF-8");
                    assertThat(answer.asString().lines().findFirst())
                            .isEqualTo(table(operation)
                                    .asText()
                                    .lines()
                                    .findFirst()
                                    .map(header -> "\uFEFF" + header));
                });
    }

    @Test
    void everyOperationRefusesAParameterThatItDoesNotHave() {
        assertThat(operations()).allSatisfy(operation -> {
            var answer = calls.of(operation, Map.of(ExampleCalls.UNKNOWN, "red"));
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.<String>path("type")).isEqualTo("/problems/invalid-parameter");
        });
    }

    @Test
    void everyFilterTakesItsExample() {
        assertThat(operations())
                .allSatisfy(operation -> document.parameters(operation).stream()
                        .filter(ExampleCalls::isFilter)
                        .map(parameter -> parameter.path("name").asText())
                        .filter(name -> !ExampleCalls.NOT_ALONE.contains(name))
                        .forEach(name -> assertThat(status(operation, name, example(operation, name)))
                                .as(name)
                                .isEqualTo(200)));
    }

    @Test
    void everyRangeEndsWhereTheServiceSays() {
        assertThat(operations())
                .allSatisfy(operation -> document.parameters(operation).stream()
                        .filter(parameter -> parameter.at("/schema/maximum").isInt())
                        .forEach(parameter -> {
                            var name = parameter.path("name").asText();
                            var least = parameter.at("/schema/minimum").asInt();
                            var most = parameter.at("/schema/maximum").asInt();
                            assertThat(status(operation, name, least)).isNotEqualTo(400);
                            assertThat(status(operation, name, least - 1)).isEqualTo(400);
                            assertThat(status(operation, name, most)).isNotEqualTo(400);
                            assertThat(status(operation, name, most + 1)).isEqualTo(400);
                        }));
    }

    @Test
    void everyCodeOfAParameterIsKnownToTheService() {
        assertThat(operations())
                .allSatisfy(operation -> document.parameters(operation).forEach(parameter -> {
                    var codes = ServedDocument.texts(
                            document.resolved(parameter.path("schema")).path("enum"));
                    var name = parameter.path("name").asText();
                    assertThat(codes)
                            .allSatisfy(code ->
                                    assertThat(status(operation, name, code)).isEqualTo(200));
                }));
    }

    @Test
    void everyExampleOfAnAnswerIsAsItsSchemaSays() {
        assertThat(operations())
                .filteredOn(operation -> !ExampleCalls.example(operation).isMissingNode())
                .hasSizeGreaterThan(20)
                .allSatisfy(operation ->
                        check(operation, ExampleCalls.success(operation), ExampleCalls.example(operation)));
    }

    @Test
    void everyExampleOfAProblemIsAsItsSchemaSays() {
        assertThat(operations())
                .allSatisfy(operation -> operation.node().path("responses").properties().stream()
                        .filter(response -> response.getKey().compareTo("400") >= 0)
                        .forEach(response -> response.getValue()
                                .findPath("examples")
                                .forEach(example -> check(
                                        operation,
                                        response.getKey(),
                                        document.resolved(example).path("value")))));
    }

    private void check(ServedDocument.Operation operation, String status, JsonNode example) {
        var type = status.startsWith("2") ? "application/json" : ProblemDocument.MEDIA_TYPE;
        asDescribed.check(
                operation.path(),
                Request.Method.valueOf(operation.method().toUpperCase(Locale.ROOT)),
                SimpleResponse.Builder.status(Integer.parseInt(status))
                        .withContentType(type)
                        .withBody(example.toString())
                        .build());
    }

    /** What records comes first, so that lists have something to show. */
    private List<ServedDocument.Operation> operations() {
        return document.operations().stream()
                .sorted(Comparator.comparing(operation -> operation.id().equals("recordCase") ? 0 : 1))
                .toList();
    }

    private String example(ServedDocument.Operation operation, String parameter) {
        return document.parameters(operation).stream()
                .filter(known -> known.path("name").asText().equals(parameter))
                .findFirst()
                .orElseThrow()
                .path("example")
                .asText();
    }

    private int status(ServedDocument.Operation operation, String parameter, Object value) {
        return calls.of(operation, Map.of(parameter, value.toString())).statusCode();
    }

    private static JsonNode table(ServedDocument.Operation operation) {
        return operation
                .node()
                .path("responses")
                .path(ExampleCalls.success(operation))
                .at("/content/text~1csv/example");
    }
}
