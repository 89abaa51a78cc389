package township.mediation.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Each change is made to the committed copy, and has to be seen: a rule that cannot fail protects nobody. */
class BreaksTest {

    private static final ServedDocument COPY = CommittedCopy.read();
    private static final String SCHEMAS = "/components/schemas/";
    private static final String REPORT = "/paths/~1api~1v1~1reports~1annual~1{year}/get";
    private static final String RECORDING = "/paths/~1api~1v1~1cases/post";

    @Test
    void seesNothingWhereNothingChanged() {
        assertThat(Breaks.between(COPY, COPY)).isEmpty();
    }

    @Test
    void seesAnOperationThatIsGone() {
        assertSeen("GET /api/v1/codes: the operation is gone", "/paths/~1api~1v1~1codes", it -> it.remove("get"));
    }

    @Test
    void seesNamesOfMethodsAndClassesThatChange() {
        assertSeen(
                "`readAnnualReport`, the name of a method, is now `read`", REPORT, it -> it.put("operationId", "read"));
        assertSeen(
                "its tag, the name of a class, is another",
                REPORT,
                it -> it.putArray("tags").add("years"));
        assertSeen(
                "AnnualReportView in answers.total: the name of its schema, that of a class, is now `Rate`, not `Tally`",
                SCHEMAS + "AnnualReportView/properties/total",
                it -> it.put("$ref", "#/components/schemas/Rate"));
    }

    @Test
    void seesAnotherWayIn() {
        assertSeen(
                "GET /api/v1/reports/annual/{year}: other ways in",
                REPORT,
                it -> it.putArray("security").addObject().putArray("basic"));
    }

    @Test
    void seesParametersThatAreGoneNewAndRequiredOrInAnotherOrder() {
        assertSeen(
                "query parameter area: the parameter is gone",
                REPORT,
                it -> parameters(it).remove(1));
        assertSeen(
                "query parameter colour: is now required",
                REPORT,
                it -> parameters(it)
                        .addObject()
                        .put("name", "colour")
                        .put("in", "query")
                        .put("required", true)
                        .putObject("schema")
                        .put("type", "string"));
        assertSeen(
                "query parameter area: is now required", "/components/parameters/area", it -> it.put("required", true));
        assertSeen(
                "stand in another order",
                REPORT,
                it -> parameters(it).add(parameters(it).remove(0)));
    }

    @Test
    void seesAnswersThatAreGone() {
        assertSeen("304: the status is gone", REPORT + "/responses", it -> it.remove("304"));
        assertSeen("text/csv is gone", REPORT + "/responses/200/content", it -> it.remove("text/csv"));
        assertSeen("the header Repr-Digest is gone", REPORT + "/responses/200/headers", it -> it.remove("Repr-Digest"));
    }

    @Test
    void seesRequestsThatTakeAnotherForm() {
        assertSeen(
                "body: application/json is gone",
                RECORDING + "/requestBody/content",
                it -> it.removeAll().putObject("text/csv"));
        assertSeen(
                "POST /api/v1/me/tokens body: is now required",
                "/paths/~1api~1v1~1me~1tokens/post",
                it -> {},
                it -> it.withObject("/requestBody").put("required", false));
    }

    @Test
    void seesFieldsOfAnswersThatAreGoneOrMayBeMissingOrNull() {
        var report = SCHEMAS + "AnnualReportView";
        assertSeen("answers.name: the field is gone", report + "/properties", it -> it.remove("name"));
        assertSeen(
                "answers.year: may now be missing",
                report,
                it -> it.withArray("/required").remove(0));
        assertSeen("answers.name: may now be null", report + "/properties/name", it -> it.put("nullable", true));
        assertSeen(
                "answers.total: may now be null",
                report + "/properties",
                it -> it.putObject("total")
                        .put("nullable", true)
                        .putArray("allOf")
                        .addObject()
                        .put("$ref", "#/components/schemas/Tally"));
    }

    @Test
    void seesFieldsOfRequestsThatAreGoneOrHaveToBeThere() {
        var sent = SCHEMAS + "NewCase";
        assertSeen("requests.summary: the field is gone", sent + "/properties", it -> it.remove("summary"));
        assertSeen(
                "requests.summary: is now required",
                sent,
                it -> it.withArray("/required").add("summary"));
        assertSeen(
                "requests.summary: may no longer be null", sent + "/properties/summary", it -> it.remove("nullable"));
    }

    @Test
    void seesOtherTypesAndFormatsWhereverTheyStand() {
        assertSeen(
                "answers.year: its type is another",
                SCHEMAS + "AnnualReportView/properties/year",
                it -> it.put("type", "string"));
        assertSeen("its format is another", SCHEMAS + "Rate/properties/numerator", it -> it.put("format", "int32"));
        assertSeen(
                "its type is another",
                SCHEMAS + "PublishedVersion/properties/cases/items",
                it -> it.put("type", "integer"));
        assertSeen("its type is another", "/components/parameters/live/schema", it -> it.put("type", "string"));
    }

    @Test
    void seesCodesThatAreNoLongerTakenOrNewInAnswers() {
        assertSeen(
                "DisputeType in requests: the code NEIGHBOUR is no longer taken",
                SCHEMAS + "DisputeType",
                it -> it.withArray("/enum").remove(1));
        assertSeen(
                "DisputeType in answers: the code QUARREL is new",
                SCHEMAS + "DisputeType",
                it -> it.withArray("/enum").add("QUARREL"));
        assertSeen("has no list of codes any more", SCHEMAS + "ReportStatus", it -> it.remove("enum"));
        assertSeen(
                "takes only some codes now",
                SCHEMAS + "NewCase/properties/summary",
                it -> it.putArray("enum").add("x"));
    }

    @Test
    void seesThatLessIsTaken() {
        var summary = SCHEMAS + "NewCase/properties/summary";
        assertSeen("summary: takes less than before", summary, it -> it.put("maxLength", 10));
        assertSeen("summary: takes less than before", summary, it -> it.put("minLength", 10));
        assertSeen("summary: takes less than before", summary, it -> it.put("pattern", "^x$"));
        assertSeen(
                "limit: takes less than before", "/components/parameters/limit/schema", it -> it.put("maximum", 100));
    }

    @Test
    void takesWhatIsNewOrSaidInOtherWordsForCompatible() {
        var grown = COPY.changed(root -> {
            at(root, "/info").put("description", "In other words");
            at(root, SCHEMAS + "AnnualReportView/properties")
                    .putObject("colour")
                    .put("type", "string");
            at(root, SCHEMAS + "NewCase/properties")
                    .putObject("colour")
                    .put("type", "string")
                    .put("nullable", true);
            at(root, SCHEMAS + "NewCase/properties/summary").put("maxLength", 3000);
            at(root, SCHEMAS + "AnnualReportView/properties/version").remove("nullable");
            parameters(at(root, REPORT))
                    .insertObject(1)
                    .put("name", "colour")
                    .put("in", "query")
                    .putObject("schema")
                    .put("type", "string");
            at(root, "/paths")
                    .set("/api/v1/more", root.at("/paths/~1api~1v1~1codes").deepCopy());
            at(root, "/paths/~1api~1v1~1more/get").put("operationId", "more");
        });
        assertThat(Breaks.between(COPY, grown)).isEmpty();
    }

    /** How a list is sent is none of the rules of our own. */
    @Test
    void reportsWhatOpenApiDiffAloneSees() {
        assertSeen("openapi-diff", "/components/parameters/figure", it -> it.put("explode", false));
    }

    private static void assertSeen(String text, String pointer, Consumer<ObjectNode> change) {
        assertSeen(text, pointer, change, it -> {});
    }

    /** @param before made to the copy first */
    private static void assertSeen(
            String text, String pointer, Consumer<ObjectNode> change, Consumer<ObjectNode> before) {
        var old = COPY.changed(root -> before.accept(at(root, pointer)));
        var now = COPY.changed(root -> change.accept(at(root, pointer)));
        assertThat(Breaks.between(old, now)).anySatisfy(seen -> assertThat(seen).contains(text));
    }

    private static ArrayNode parameters(ObjectNode operation) {
        return operation.withArray("/parameters");
    }

    private static ObjectNode at(ObjectNode root, String pointer) {
        return (ObjectNode) root.at(pointer);
    }
}
