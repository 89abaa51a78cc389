package township.mediation.http.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.http.openapi.ChangedCopy.COPY;
import static township.mediation.http.openapi.ChangedCopy.SCHEMAS;
import static township.mediation.http.openapi.ChangedCopy.assertSeen;
import static township.mediation.http.openapi.ChangedCopy.at;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

/** Each change is made to the committed copy, and has to be seen: a rule that cannot fail protects nobody. */
class BreaksTest {

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
        assertSeen("application/json is gone", REPORT + "/responses/200/content", it -> it.remove("application/json"));
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

    private static ArrayNode parameters(ObjectNode operation) {
        return operation.withArray("/parameters");
    }
}
