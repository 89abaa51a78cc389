package township.mediation.http.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import township.mediation.figures.reports.YearCalls;
import township.mediation.people.accounts.AccountsForTests;
import township.mediation.people.accounts.CallerForTests;

/** The figures, tables and sentences of the examples are what the demo answers, so no two of them can disagree. */
@QuarkusTest
class OpenApiDemoExamplesTest {

    private static final List<String> TYPES = List.of("text/csv", "text/plain");
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String INSTANT = "\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z";

    @Inject
    AccountsForTests accounts;

    @Inject
    CallerForTests caller;

    private ServedDocument document;
    private DemoTownship demo;

    @BeforeEach
    void settle() {
        document = ServedDocument.read();
        demo = DemoTownship.founded(caller);
    }

    @AfterEach
    void leave() {
        caller.becomeTheOfficeAtHome();
    }

    @Test
    void everyTableAndSentenceOfFiguresIsWhatTheDemoAnswers() {
        demo.withTheCasesOfTheDemo();
        var figures = texts().filter(text -> !text.of().operation().path().contains("/cases"))
                .toList();
        assertThat(figures)
                .hasSize(4)
                .allSatisfy(
                        text -> assertThat(demo.there(asked(text))).satisfies(answer -> assertSameLines(answer, text)));
    }

    @Test
    void everyReportAndItsFiguresAreAnExcerptOfWhatTheDemoAnswers() {
        demo.withTheCasesOfTheDemo();
        var published = YearCalls.published(2024);
        assertThat(published.statusCode()).isEqualTo(201);
        var figures = Success.all(document).stream()
                .filter(Success::hasJson)
                .filter(success -> success.json().has("definition"))
                .toList();
        assertThat(figures).hasSize(5).allSatisfy(success -> {
            var answer = success.operation().method().equals("get") ? asked(success.operation(), Map.of()) : published;
            assertThat(excerpt(ServedDocument.parsed(demo.there(answer)), success.json()))
                    .isEqualTo(success.json());
        });
    }

    @Test
    void theCaseThatIsSentIsTheOneThatIsAnsweredAndListed() {
        var record = document.operations().stream()
                .filter(operation -> operation.id().equals("recordCase"))
                .findFirst()
                .orElseThrow();
        var shown = Success.first(document, record).json();
        var sent = (ObjectNode) record.node()
                .at("/requestBody/content/application~1json/example")
                .deepCopy();
        addWhatHasADate(sent, shown);
        var recorded = given().contentType("application/json")
                .body(demo.here(sent.toString()))
                .post("/api/v1/cases");
        assertThat(withoutWhatDiffers(demo.there(recorded))).isEqualTo(withoutWhatDiffers(shown.toString()));
        var lists = texts().filter(text -> text.of().operation().path().contains("/cases"))
                .toList();
        assertThat(lists).singleElement().satisfies(list -> assertSameLines(demo.there(asked(list)), list));
    }

    /** The example that is sent is of today, whenever that is; the one that is shown is of 2024, and concluded. */
    private static void addWhatHasADate(ObjectNode sent, JsonNode shown) {
        var agreement = shown.at("/outcome/agreement");
        sent.set("acceptedOn", shown.path("acceptedOn"));
        sent.set("registerNumber", shown.path("registerNumber"));
        var outcome = sent.putObject("outcome");
        outcome.set("result", shown.at("/outcome/result"));
        outcome.set("concludedOn", shown.at("/outcome/concludedOn"));
        var terms = outcome.putObject("agreement");
        for (String field : List.of("form", "terms", "amount", "performBy")) {
            terms.set(field, agreement.path(field));
        }
    }

    /** An example that is no JSON. */
    private record Text(Success of, String type, String example) {

        @Override
        public String toString() {
            return of + " " + type;
        }
    }

    private Stream<Text> texts() {
        return Success.all(document).stream()
                .flatMap(success -> TYPES.stream()
                        .map(type ->
                                new Text(success, type, success.example(type).asText()))
                        .filter(text -> !text.example().isEmpty()));
    }

    private Response asked(Text text) {
        var answer = asked(text.of().operation(), Map.of("Accept", text.type(), "bom", "false"));
        assertThat(answer.contentType()).isEqualTo(text.type() + ";charset=UTF-8");
        return answer;
    }

    private Response asked(ServedDocument.Operation operation, Map<String, String> instead) {
        var answer = new ExampleCalls(document, accounts, caller, new AsDescribed()).send(operation, instead);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }

    private static void assertSameLines(String answer, Text text) {
        assertThat(withoutWhatDiffers(answer).lines().toList())
                .as(text.toString())
                .isEqualTo(withoutWhatDiffers(text.example()).lines().toList());
    }

    private static String withoutWhatDiffers(String answer) {
        return answer.replaceAll(ID, "ID").replaceAll(INSTANT, "INSTANT");
    }

    /** The rows that the example has, as of its instant. */
    private static JsonNode excerpt(JsonNode answer, JsonNode example) {
        var excerpt = (ObjectNode) answer.deepCopy();
        excerpt.set("asOf", example.get("asOf"));
        example.properties().stream()
                .filter(field -> field.getValue().isArray())
                .forEach(list ->
                        excerpt.putArray(list.getKey()).addAll(common(list.getValue(), answer.path(list.getKey()))));
        return excerpt;
    }

    private static List<JsonNode> common(JsonNode some, JsonNode all) {
        var common = rows(all);
        common.retainAll(rows(some));
        return common;
    }

    private static List<JsonNode> rows(JsonNode list) {
        var rows = new ArrayList<JsonNode>();
        list.forEach(rows::add);
        return rows;
    }
}
