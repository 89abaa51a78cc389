package township.mediation.http.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import township.mediation.figures.reports.YearCalls;
import township.mediation.people.accounts.AccountsForTests;
import township.mediation.people.accounts.CallerForTests;

/** What the service answers now where the document shows an example. */
final class ExampleAnswers {

    private static final String RECORD = "recordCase";

    private final ServedDocument document;
    private final CallerForTests caller;
    private final ExampleCalls calls;
    private final List<ExampleAnswer> answers = new ArrayList<>();

    private ExampleAnswers(ServedDocument document, AccountsForTests accounts, CallerForTests caller) {
        this.document = document;
        this.caller = caller;
        this.calls = new ExampleCalls(document, accounts, caller, new AsDescribed());
    }

    /** @param byTheDemo whether the demo would answer the same, but for what differs at every call */
    record ExampleAnswer(ExampleFile example, String text, boolean byTheDemo) {}

    static List<ExampleAnswer> of(ServedDocument document, AccountsForTests accounts, CallerForTests caller) {
        var asked = new ExampleAnswers(document, accounts, caller);
        var examples = ExampleFile.all(document);
        examples.stream().filter(example -> !isByTheDemo(example)).forEach(asked::askAnywhere);
        try {
            var figures = DemoTownship.founded(caller).withTheCasesOfTheDemo();
            var published = figures.there(YearCalls.published(2024));
            examples.stream()
                    .filter(example -> isByTheDemo(example) && !isOfCases(example))
                    .forEach(example -> asked.ask(example, figures, published));
            var cases = DemoTownship.founded(caller);
            var recorded = asked.recordTheCaseOfTheExamples(cases);
            examples.stream()
                    .filter(example -> isByTheDemo(example) && isOfCases(example))
                    .forEach(example -> asked.ask(example, cases, recorded));
        } finally {
            caller.becomeTheOfficeAtHome();
        }
        return asked.answers;
    }

    /** Figures, tables and sentences, and the case that is recorded and listed: no two of them may disagree. */
    private static boolean isByTheDemo(ExampleFile example) {
        return !example.isJson()
                || example.of().json().has("definition")
                || example.of().operation().id().equals(RECORD);
    }

    private static boolean isOfCases(ExampleFile example) {
        return example.of().operation().path().contains("/cases");
    }

    private void askAnywhere(ExampleFile example) {
        var answer = calls.of(example.of(), Map.of());
        assertThat(answer.statusCode())
                .as(answer.asString())
                .isEqualTo(example.of().status());
        answers.add(new ExampleAnswer(example, answer.asString(), false));
    }

    /** @param posted what was answered where the operation changes something, which was done before */
    private void ask(ExampleFile example, DemoTownship demo, String posted) {
        var operation = example.of().operation();
        var answer = operation.method().equals("get")
                ? demo.there(answered(operation, Map.of("Accept", example.type(), "bom", "false")))
                : posted;
        answers.add(new ExampleAnswer(example, answer, true));
    }

    private Response answered(ServedDocument.Operation operation, Map<String, String> instead) {
        var answer = calls.send(operation, instead);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }

    /** The example that is sent is of today, whenever that is; the one that is shown is of 2024, and concluded. */
    private String recordTheCaseOfTheExamples(DemoTownship demo) {
        var record = document.operations().stream()
                .filter(operation -> operation.id().equals(RECORD))
                .findFirst()
                .orElseThrow();
        var sent = (ObjectNode) record.node()
                .at("/requestBody/content/application~1json/example")
                .deepCopy();
        addWhatHasADate(sent, Success.first(document, record).json());
        var recorded = given().contentType("application/json")
                .body(demo.here(sent.toString()))
                .post("/api/v1/cases");
        assertThat(recorded.statusCode()).as(recorded.asString()).isEqualTo(201);
        return demo.there(recorded);
    }

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
}
