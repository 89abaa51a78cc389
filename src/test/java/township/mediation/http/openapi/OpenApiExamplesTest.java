package township.mediation.http.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import township.mediation.http.problems.ProblemDocument;
import township.mediation.people.accounts.AccountsForTests;
import township.mediation.people.accounts.CallerForTests;

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
    void everySuccessIsReached() {
        assertThat(Success.all(document)).allSatisfy(success -> {
            var answer = calls.of(success, Map.of());
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(success.status());
        });
    }

    @Test
    void everyExampleShowsWhatIsAnsweredNow() {
        var renewed = RenewedExamples.of(document, ExampleAnswers.of(document, accounts, caller));
        assertThat(renewed.files())
                .hasSizeGreaterThan(25)
                .allSatisfy((path, text) -> assertThat(text)
                        .as("%s, which is renewed by %s", path, Renewal.COMMAND)
                        .isEqualTo(ExampleFile.text(path)));
    }

    @Test
    void everyOperationRefusesAParameterThatItDoesNotHave() {
        assertThat(document.operations()).allSatisfy(operation -> {
            var answer = calls.of(operation, Map.of(ExampleCalls.UNKNOWN, "red"));
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.<String>path("type")).isEqualTo("/problems/invalid-parameter");
        });
    }

    @Test
    void everyFilterTakesItsExample() {
        assertThat(document.operations())
                .allSatisfy(operation -> document.parameters(operation).stream()
                        .filter(ExampleCalls::isFilter)
                        .map(parameter -> parameter.path("name").asText())
                        .filter(name -> !name.equals("after"))
                        .forEach(name -> assertThat(calls.of(operation, together(operation, name))
                                        .statusCode())
                                .as(name)
                                .isEqualTo(200)));
    }

    /** A cursor is of one list; the example is of the cases. */
    @Test
    void theCursorOfTheExamplesIsTaken() {
        var cases = document.operations().stream()
                .filter(operation -> operation.id().equals("listCases"))
                .findFirst()
                .orElseThrow();
        var parameter = example(cases, "after");
        assertThat(document.at("/components/headers/Link/example").asText())
                .isEqualTo("</api/v1/cases?after=" + parameter + ">; rel=\"next\"");
        assertThat(List.of(
                        parameter,
                        Success.first(document, cases).json().path("next").asText()))
                .allSatisfy(cursor -> assertThat(status(cases, "after", cursor)).isEqualTo(200));
    }

    @Test
    void everyRangeEndsWhereTheServiceSays() {
        assertThat(document.operations())
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
        assertThat(document.operations())
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
        assertThat(Success.all(document))
                .filteredOn(Success::hasJson)
                .hasSizeGreaterThan(25)
                .allSatisfy(success -> check(success.operation(), success.status(), success.json()));
    }

    @Test
    void everyExampleOfAProblemIsAsItsSchemaSays() {
        assertThat(document.operations())
                .allSatisfy(operation -> operation.node().path("responses").properties().stream()
                        .filter(response -> response.getKey().compareTo("400") >= 0)
                        .forEach(response -> response.getValue()
                                .findPath("examples")
                                .forEach(example -> check(
                                        operation,
                                        Integer.parseInt(response.getKey()),
                                        document.resolved(example).path("value")))));
    }

    private void check(ServedDocument.Operation operation, int status, JsonNode example) {
        var type = status < 400 ? "application/json" : ProblemDocument.MEDIA_TYPE;
        asDescribed.check(
                operation.path(),
                Request.Method.valueOf(operation.method().toUpperCase(Locale.ROOT)),
                SimpleResponse.Builder.status(status)
                        .withContentType(type)
                        .withBody(example.toString())
                        .build());
    }

    private String example(ServedDocument.Operation operation, String parameter) {
        return document.parameters(operation).stream()
                .filter(known -> known.path("name").asText().equals(parameter))
                .map(ServedDocument::sample)
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> together(ServedDocument.Operation operation, String parameter) {
        return (ExampleCalls.ENDS.contains(parameter) ? ExampleCalls.ENDS : Set.of(parameter))
                .stream().collect(Collectors.toMap(name -> name, name -> example(operation, name)));
    }

    private int status(ServedDocument.Operation operation, String parameter, Object value) {
        return calls.of(operation, Map.of(parameter, value.toString())).statusCode();
    }
}
