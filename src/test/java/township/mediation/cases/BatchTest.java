package township.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Api.batch;
import static township.mediation.cases.Api.batchInEnglish;
import static township.mediation.cases.Api.read;
import static township.mediation.cases.Api.record;
import static township.mediation.cases.Body.aFailedCase;
import static township.mediation.cases.Body.anOpenCase;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import township.mediation.fixtures.Township;
import township.mediation.people.accounts.Role;

/** Cases kept while the line was down: each is recorded, or refused, by itself. */
@QuarkusTest
class BatchTest extends OnOwnGround {

    @Test
    void recordsInTheOrderSentAndAnswersEachAsItWouldBeAlone() {
        var here = anOpenCase().in(ground.莲花村);

        var answer = batch(here, here.acceptedOn("2025-03-16"), aFailedCase().in(ground.六里村), here.of("X"));

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.<List<Integer>>path("results.index")).containsExactly(0, 1, 2, 3);
        assertThat(answer.<List<Integer>>path("results.status")).containsExactly(201, 422, 201, 400);
        assertThat(answer.<List<Boolean>>path("results.replayed")).containsOnly(false);
        for (int at : List.of(0, 2)) {
            assertThat(answer.<Object>path("results[" + at + "].problem")).isNull();
            Map<String, Object> recorded = answer.path("results[" + at + "].recorded");
            assertThat(recorded)
                    .isEqualTo(read((String) recorded.get("id")).path("$"))
                    .containsEntry("number", ground.code + "-2025-000" + (at / 2 + 1));
        }
        assertThat(answer.<Object>path("results[1].recorded")).isNull();
        assertThat(problem(answer, 1)).isEqualTo(alone(record(here.acceptedOn("2025-03-16"))));
        assertThat(problem(answer, 3)).isEqualTo(alone(record(here.of("X"))));
        assertThat(answer.<String>path("results[1].problem.instance")).isEqualTo("/api/v1/cases/batch");
    }

    @Test
    void aFaultLeavesTheOthersRecordedAndUsesNoNumber() {
        var here = anOpenCase().in(ground.莲花村);

        var answer = batch(here.acceptedOn("2025-03-16"), here, here.in(ground.unlistedVillage()), null, here);

        assertThat(answer.<List<Integer>>path("results.status")).containsExactly(422, 201, 422, 400, 201);
        assertThat(answer.<String>path("results[1].recorded.number")).isEqualTo(ground.code + "-2025-0001");
        assertThat(answer.<String>path("results[4].recorded.number")).isEqualTo(ground.code + "-2025-0002");
        assertThat(ground.ledger()).isEqualTo(new Township.Ledger(2, 2, 2, 2));
    }

    @Test
    void everyItemIsJudgedByTheCallersAreaByItself() {
        caller.become(Role.MEDIATOR, ground.莲花村);

        var answer = batch(anOpenCase().in(ground.六里村), anOpenCase().in(ground.莲花村));

        assertThat(answer.<List<Integer>>path("results.status")).containsExactly(403, 201);
        assertThat(answer.<String>path("results[0].problem.type")).endsWith("/problems/forbidden");
    }

    @Test
    void ofTwoWithTheSameRegisterNumberTheFirstHasIt() {
        var numbered = anOpenCase().in(ground.莲花村).with("registerNumber", "1号");

        var answer = batch(numbered, numbered, numbered.with("registerNumber", "2号"));

        assertThat(answer.<List<Integer>>path("results.status")).containsExactly(201, 409, 201);
        assertThat(answer.<String>path("results[1].problem.type")).endsWith("/problems/register-number-taken");
        assertThat(answer.<List<String>>path("results[1].problem.violations.field"))
                .containsExactly("registerNumber");
    }

    @Test
    void problemsAreInTheLanguageAskedFor() {
        var broken = anOpenCase().in(ground.莲花村).acceptedOn("2025-03-16");

        var english = batchInEnglish(broken);

        assertThat(problem(english, 0)).isEqualTo(alone(Api.recordInEnglish(broken)));
        assertThat(problem(english, 0)).isNotEqualTo(problem(batch(broken), 0));
        assertThat(english.<String>path("results[0].problem.title")).matches("\\p{ASCII}+");
    }

    /** A problem but for the address of the request. */
    private static Map<String, Object> problem(Response batch, int index) {
        return withoutInstance(batch.path("results[" + index + "].problem"));
    }

    private static Map<String, Object> alone(Response refusal) {
        return withoutInstance(refusal.path("$"));
    }

    private static Map<String, Object> withoutInstance(Map<String, Object> problem) {
        problem.remove("instance");
        return problem;
    }
}
