package township.mediation.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import township.mediation.accounts.AccountsForTests;
import township.mediation.accounts.CallerForTests;
import township.mediation.accounts.Role;
import township.mediation.cases.Township;
import township.mediation.problems.ProblemDocument;
import township.mediation.reports.YearCalls;
import township.mediation.web.OpenCase;

/** Every operation of the document is called as its examples say; a new one needs examples, and no test here. */
@QuarkusTest
class OpenApiExamplesTest {

    /** A period is a year or from and to; a cursor and a tag are of answers that were never given. */
    private static final Set<String> NOT_ALONE = Set.of("from", "to", "after", "If-None-Match");

    private static final String UNKNOWN = "colour";

    @Inject
    AccountsForTests accounts;

    @Inject
    CallerForTests caller;

    private ServedDocument document;
    private AsDescribed asDescribed;

    @BeforeEach
    void read() {
        document = ServedDocument.read();
        asDescribed = new AsDescribed();
    }

    @Test
    void everyExampleIsAnsweredInTheShapeOfItsExample() {
        assertThat(operations()).allSatisfy(operation -> {
            var answer = call(operation, Map.of());
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(Integer.parseInt(success(operation)));
            if (!example(operation).isMissingNode()) {
                Shape.assertSame("", example(operation), ServedDocument.parsed(answer.asString()));
            }
        });
    }

    @Test
    void everyTableHasTheHeaderOfItsExample() {
        assertThat(operations())
                .filteredOn(operation -> !table(operation).isMissingNode())
                .hasSize(5)
                .allSatisfy(operation -> {
                    var answer = call(operation, Map.of("Accept", "text/csv"));
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
            var answer = call(operation, Map.of(UNKNOWN, "red"));
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.<String>path("type")).isEqualTo("/problems/invalid-parameter");
        });
    }

    @Test
    void everyFilterTakesItsExample() {
        assertThat(operations())
                .allSatisfy(operation -> document.parameters(operation).stream()
                        .filter(OpenApiExamplesTest::isFilter)
                        .map(parameter -> parameter.path("name").asText())
                        .filter(name -> !NOT_ALONE.contains(name))
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
                .filteredOn(operation -> !example(operation).isMissingNode())
                .hasSizeGreaterThan(20)
                .allSatisfy(operation -> check(operation, success(operation), example(operation)));
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

    /** What closes years does so in a township where nobody else records. */
    private Response call(ServedDocument.Operation operation, Map<String, String> instead) {
        if (!operation.path().matches(".*/(publication|reopening|versions.*)")
                || operation.path().contains("/cases")) {
            return send(operation, instead);
        }
        var ground = Township.founded();
        caller.become(Role.OFFICE, ground.code);
        YearCalls.published(2024);
        YearCalls.reopened(2024, "2099-12-31");
        var there = new HashMap<>(instead);
        there.put("area", ground.code);
        try {
            return send(operation, there);
        } finally {
            caller.becomeTheOfficeAtHome();
        }
    }

    /** @param instead values of parameters that are not those of the examples, also of some that there are not */
    private Response send(ServedDocument.Operation operation, Map<String, String> instead) {
        var values = new HashMap<>(instead);
        var accepted = Optional.ofNullable(values.remove("Accept")).orElse("application/json");
        var request = example(operation).isMissingNode()
                ? given().filter(asDescribed)
                : given().filter(asDescribed).accept(accepted);
        values.put("Idempotency-Key", UUID.randomUUID().toString());
        if (operation.path().contains("{name}")) {
            accounts.give("lianhua", Role.MEDIATOR, "431223206215", AccountsForTests.PASSWORD);
        } else if (operation.path().contains("/me")) {
            request = request.header(
                    "Authorization", accounts.give("office", Role.OFFICE, "431223206", "demo-2024-office"));
        }
        if (operation.id().equals("revokeToken")) {
            values.put("id", accounts.made("office").listed().id().toString());
        } else if (operation.path().contains("{id}")) {
            var changed = operation.id().equals("followUpAgreement") ? OpenCase.settled() : OpenCase.amended();
            values.put("id", changed.id());
            values.put("If-Match", changed.tag());
        }
        for (var parameter : document.parameters(operation)) {
            var name = parameter.path("name").asText();
            var isSent = values.containsKey(name) || (!isFilter(parameter) && !NOT_ALONE.contains(name));
            var value = values.getOrDefault(name, parameter.path("example").asText());
            values.remove(name);
            if (isSent) {
                request = switch (parameter.path("in").asText()) {
                    case "path" -> request.pathParam(name, value);
                    case "query" -> request.queryParam(name, value);
                    default -> request.header(name, value);
                };
            }
        }
        request = values.containsKey(UNKNOWN) ? request.queryParam(UNKNOWN, values.get(UNKNOWN)) : request;
        var body = operation.node().at("/requestBody/content/application~1json/example");
        if (body.isObject()) {
            var sent = operation.id().equals("createAccount")
                    ? ((ObjectNode) body.deepCopy()).put("name", accountName())
                    : body;
            request = request.contentType("application/json").body(sent.toString());
        }
        return request.request(operation.method().toUpperCase(Locale.ROOT), operation.path());
    }

    private static String accountName() {
        return UUID.randomUUID().toString().substring(0, 18);
    }

    /** One that narrows what is answered; a figure is of a period. */
    private static boolean isFilter(JsonNode parameter) {
        return parameter.path("in").asText().equals("query")
                && !parameter.path("name").asText().equals("year");
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
        return call(operation, Map.of(parameter, value.toString())).statusCode();
    }

    private static String success(ServedDocument.Operation operation) {
        return operation.node().path("responses").properties().stream()
                .map(Map.Entry::getKey)
                .filter(status -> status.startsWith("2"))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode table(ServedDocument.Operation operation) {
        return operation.node().path("responses").path(success(operation)).at("/content/text~1csv/example");
    }

    private static JsonNode example(ServedDocument.Operation operation) {
        return operation.node().path("responses").path(success(operation)).at("/content/application~1json/example");
    }
}
