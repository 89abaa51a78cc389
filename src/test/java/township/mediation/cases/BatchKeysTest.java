package township.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Api.amended;
import static township.mediation.cases.Api.batch;
import static township.mediation.cases.Api.id;
import static township.mediation.cases.Api.read;
import static township.mediation.cases.Api.record;
import static township.mediation.cases.Body.aFailedCase;
import static township.mediation.cases.Body.anOpenCase;
import static township.mediation.cases.Refusals.assertRefused;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A batch whose answer was lost is sent again: keys tell what is recorded already. */
@QuarkusTest
class BatchKeysTest extends OnOwnGround {

    private static final String KEY = "idempotencyKey";

    @Test
    void sentTwiceWithKeysRecordsNothingTwice() {
        var one = anOpenCase().in(ground.莲花村).with(KEY, "one");
        var two = aFailedCase().in(ground.六里村).with(KEY, "two");
        var first = batch(one, two);
        var written = ground.ledger();

        var second = batch(one, two);

        assertThat(second.<List<Integer>>path("results.status")).containsExactly(201, 201);
        assertThat(second.<List<Boolean>>path("results.replayed")).containsExactly(true, true);
        assertThat(second.<Object>path("results.recorded")).isEqualTo(first.path("results.recorded"));
        assertThat(ground.ledger()).isEqualTo(written);
    }

    @Test
    void sentAgainRecordsWhatWasRefusedAndShowsTheRestAsItIsNow() {
        var one = anOpenCase().in(ground.莲花村).with(KEY, "one");
        var early = anOpenCase().in(ground.莲花村).acceptedOn("2025-03-16").with(KEY, "early");
        var first = batch(one, early);
        var now =
                amended(read(first.path("results[0].recorded.id")), anOpenCase().in(ground.六里村));
        clock.set("2025-03-16T08:00:00");

        var second = batch(one, early);

        assertThat(first.<List<Integer>>path("results.status")).containsExactly(201, 422);
        assertThat(second.<List<Integer>>path("results.status")).containsExactly(201, 201);
        assertThat(second.<List<Boolean>>path("results.replayed")).containsExactly(true, false);
        assertThat(second.<Object>path("results[0].recorded")).isEqualTo(now.path("$"));
    }

    @Test
    void theKeyOfAHeaderAndOfABatchAreOneSpace() {
        var here = anOpenCase().in(ground.莲花村);
        var alone = record(here, "alone");

        var answer = batch(here.with(KEY, "alone"), here.of("CONTRACT").with(KEY, "alone"), here.with(KEY, "kept"));

        assertThat(answer.<List<Integer>>path("results.status")).containsExactly(201, 422, 201);
        assertThat(answer.<List<Boolean>>path("results.replayed")).containsExactly(true, false, false);
        assertThat(answer.<String>path("results[0].recorded.id")).isEqualTo(id(alone));
        assertThat(answer.<String>path("results[1].problem.type")).endsWith("/problems/idempotency-key-reused");
        var again = record(here, "kept");
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(id(again)).isEqualTo(answer.path("results[2].recorded.id"));
        assertRefused(record(here.of("CONTRACT"), "kept"), 422, "idempotency-key-reused");
    }

    @Test
    void twoWithTheSameKeyInOneBatchAreOneCase() {
        var here = anOpenCase().in(ground.莲花村).with(KEY, "one");

        var answer = batch(here, here, here.of("CONTRACT"));

        assertThat(answer.<List<Boolean>>path("results.replayed")).containsExactly(false, true, false);
        assertThat(answer.<List<Integer>>path("results.status")).containsExactly(201, 201, 422);
        assertThat(ground.ledger().numbers()).isEqualTo(1);
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
