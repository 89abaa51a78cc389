package township.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Api.batch;
import static township.mediation.cases.Api.record;
import static township.mediation.cases.Body.aCase;
import static township.mediation.cases.Body.aParty;
import static township.mediation.cases.Body.aSettledCase;
import static township.mediation.cases.Body.anOpenCase;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A fault of an item's schema is that item's problem, in the words in which the same case alone would be refused. */
@QuarkusTest
class BatchItemsTest extends OnOwnGround {

    @ParameterizedTest
    @MethodSource("casesOfNoSchema")
    void namesTheFieldAsForOneCase(String field, Body broken) {
        var item = broken.fields().containsKey("villageCode") ? broken : broken.in(ground.莲花村);

        var answer = batch(item, anOpenCase().in(ground.莲花村));

        assertThat(answer.<List<Integer>>path("results.status")).containsExactly(400, 201);
        Map<String, Object> problem = answer.path("results[0].problem");
        Map<String, Object> alone = record(item).path("$");
        assertThat(answer.<List<String>>path("results[0].problem.violations.field"))
                .containsExactly(field);
        for (var member : List.of("type", "title", "status", "detail", "violations")) {
            assertThat(problem.get(member)).as(member).isEqualTo(alone.get(member));
        }
    }

    static Stream<Arguments> casesOfNoSchema() {
        return Stream.of(
                Arguments.of("villageCode", anOpenCase().in(null)),
                Arguments.of("villageCode", anOpenCase().in("1")),
                Arguments.of("villageCode", anOpenCase().with("villageCode", 431223206215L)),
                Arguments.of("type", aCase().without("type")),
                Arguments.of("type", aCase().of("neighbour")),
                Arguments.of("type", aCase().with("type", 1)),
                Arguments.of("acceptedOn", aCase().acceptedOn("2025-02-29")),
                Arguments.of("acceptedOn", aCase().acceptedOn("1949-12-31")),
                Arguments.of("acceptedOn", aCase().acceptedOn("")),
                Arguments.of("partyCount", aCase().with("partyCount", 0)),
                Arguments.of("partyCount", aCase().with("partyCount", "3")),
                Arguments.of("partyCount", aCase().with("partyCount", 1.5)),
                Arguments.of(
                        "partyCount",
                        aCase().with("partyCount", 1).between(aParty("张三", "APPLICANT"), aParty("李四", "RESPONDENT"))),
                Arguments.of("difficult", aCase().with("difficult", "true")),
                Arguments.of("summary", aCase().with("summary", "x".repeat(2001))),
                Arguments.of("summary", aCase().with("summary", "\u0007")),
                Arguments.of("parties", aCase().with("parties", "张三")),
                Arguments.of("parties[0]", aCase().with("parties", Arrays.asList((Object) null))),
                Arguments.of("parties[0].name", aCase().between(aParty(" ", "APPLICANT"))),
                Arguments.of("parties[0].role", aCase().between(aParty("张三", "X"))),
                Arguments.of("parties[0].age", aCase().between(Map.of("name", "张三", "role", "APPLICANT", "age", 1))),
                Arguments.of("previousCaseId", aCase().with("previousCaseId", "1")),
                Arguments.of("outcome", aCase().with("outcome", "SETTLED")),
                Arguments.of("outcome.result", aSettledCase().without("outcome.result")),
                Arguments.of("outcome.agreement.form", aSettledCase().without("outcome.agreement.form")),
                Arguments.of("outcome.agreement.amount", aSettledCase().with("outcome.agreement.amount", 5)),
                Arguments.of("outcome.agreement.confirmBy", aSettledCase().with("outcome.agreement.confirmBy", "x")),
                Arguments.of("status", aCase().with("status", "OPEN")),
                Arguments.of("request", aCase().with("request", aCase().fields())));
    }

    @ParameterizedTest
    @MethodSource("keysOfNoUse")
    void refusesAKeyThatIsNone(Object key) {
        var answer = batch(
                anOpenCase().in(ground.莲花村).with("idempotencyKey", key),
                anOpenCase().in(ground.莲花村));

        assertThat(answer.<List<Integer>>path("results.status")).containsExactly(400, 201);
        assertThat(answer.<String>path("results[0].problem.type")).endsWith("/problems/validation-failed");
        assertThat(answer.<List<String>>path("results[0].problem.violations.field"))
                .containsExactly("idempotencyKey");
    }

    static Stream<Object> keysOfNoUse() {
        return Stream.of("", " ", "two words", "钥匙", "k\n", "k".repeat(65), 5, true, List.of("k"), Map.of());
    }

    @Test
    void takesAKeyOf64CharactersAndNone() {
        var here = anOpenCase().in(ground.莲花村);

        var answer = batch(
                here.with("idempotencyKey", "!" + "~".repeat(63)),
                here.with("idempotencyKey", null),
                here.with("idempotencyKey", null),
                here);

        assertThat(answer.<List<Integer>>path("results.status")).containsExactly(201, 201, 201, 201);
        assertThat(answer.<List<Boolean>>path("results.replayed")).containsOnly(false);
    }

    @Test
    void aKeyStandsInABatchOnlyAndNotBesideACaseAlone() {
        var answer = record(anOpenCase().in(ground.莲花村).with("idempotencyKey", "k"));

        Refusals.assertRefused(answer, 400, "validation-failed", "idempotencyKey");
    }

    @Test
    void anItemThatIsNoObjectIsRefusedByItself() {
        var answer = batch(null, 5, "x", true, List.of(), anOpenCase().in(ground.莲花村));

        assertThat(answer.<List<Integer>>path("results.status")).containsExactly(400, 400, 400, 400, 400, 201);
        for (int at = 0; at < 5; at++) {
            assertThat(answer.<String>path("results[" + at + "].problem.type")).endsWith("/problems/validation-failed");
            assertThat(answer.<List<?>>path("results[" + at + "].problem.violations"))
                    .hasSize(1);
        }
    }
}
