package township.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Api.batch;
import static township.mediation.cases.Body.anOpenCase;
import static township.mediation.cases.Refusals.assertRefused;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import township.mediation.fixtures.Township;

/** What is wrong with a batch as such, and its limit. */
@QuarkusTest
class WholeBatchTest extends OnOwnGround {

    @Test
    void takes500AndNoMore() {
        var here = anOpenCase().in(ground.莲花村).fields();

        var answer = batch(Collections.nCopies(500, here).toArray());
        assertThat(answer.<List<Integer>>path("results.status")).hasSize(500).containsOnly(201);
        assertThat(answer.<String>path("results[499].recorded.number")).isEqualTo(ground.code + "-2025-0500");

        assertRefused(batch(Collections.nCopies(501, here).toArray()), 400, "validation-failed", "items");
        assertThat(ground.ledger().numbers()).isEqualTo(500);
    }

    /** What follows is not even JSON: so it was not read. */
    @Test
    void isReadNoFurtherThanItsFirstItemTooMany() {
        assertRefused(batch("{\"items\":[" + "{},".repeat(501) + "no more"), 400, "validation-failed", "items");
    }

    @Test
    void isReadNoFurtherThanTheFirstPartyTooManyOfAnItem() {
        var crowded = anOpenCase()
                .in(ground.莲花村)
                .with("parties", Collections.nCopies(300, Map.of()))
                .fields();

        var answer = batch(crowded);
        assertThat(answer.<List<String>>path("results[0].problem.violations.field"))
                .containsExactly("parties");
    }

    @Test
    void ofNothingRecordsNothing() {
        assertThat(batch().asString()).isEqualTo("{\"results\":[]}");
        assertThat(ground.ledger()).isEqualTo(new Township.Ledger(0, 0, 0, 0));
    }

    /** A problem but for the address of the request. */
    private static Map<String, Object> problem(Response batch, int index) {
        return withoutInstance(batch.path("results[" + index + "].problem"));
    }

    private static Map<String, Object> withoutInstance(Map<String, Object> problem) {
        problem.remove("instance");
        return problem;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                   | items",
                "{\"items\": null}                    | items",
                "{\"items\": {}}                      | items",
                "{\"items\": 5}                       | items",
                "{\"items\": \"\"}                    | items",
                "{\"items\": [], \"more\": 1}         | more"
            })
    void refusesTheWholeWhereThereIsNoListOfItems(String sent, String field) {
        assertRefused(batch(sent), 400, "validation-failed", field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "{\"items\":[}",
                "{\"items\":[],\"items\":[]}",
                "{\"items\":[{\"type\":\"OTHER\",\"type\":\"OTHER\"}]}",
                "{\"items\":[]} 1"
            })
    void refusesTheWholeWhereItIsNoJson(String sent) {
        assertRefused(batch(sent), 400, "malformed-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "5"})
    void refusesTheWholeWhereItIsNoObject(String sent) {
        var answer = batch(sent);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
    }

    @Test
    void holdsAtMostOneMebibyte() {
        var long500 = Collections.nCopies(
                500,
                anOpenCase().in(ground.莲花村).with("summary", "长".repeat(700)).fields());

        assertRefused(batch(long500.toArray()), 413, "too-large");
    }
}
