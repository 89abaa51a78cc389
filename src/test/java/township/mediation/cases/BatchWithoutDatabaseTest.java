package township.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Api.batch;
import static township.mediation.cases.Api.record;
import static township.mediation.cases.Body.anOpenCase;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A phone sends what it has kept, and the database is away. */
@QuarkusTest
@WithTestResource(DatabaseTraffic.class)
class BatchWithoutDatabaseTest extends OnOwnGround {

    private static final int ITEMS = 100;
    /** Connections of the pool that have broken may be tried first, and each be replaced. */
    private static final int TRIES_FOR_ONE_ITEM = 32;

    DatabaseTraffic traffic;

    @Inject
    AgroalDataSource pool;

    @Test
    void asksForOneItemAndAnswersTheOthersInTheSameWay() {
        var here = anOpenCase().in(ground.莲花村);
        var answers = new Response[1];
        try {
            int tries = traffic.triesWhileAway(() -> {
                answers[0] = batch(Collections.nCopies(ITEMS, here).toArray());
            });
            assertThat(tries).isLessThan(TRIES_FOR_ONE_ITEM);
        } finally {
            pool.flush(FlushMode.ALL);
        }

        var answer = answers[0];
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.<List<Integer>>path("results.index"))
                .isEqualTo(IntStream.range(0, ITEMS).boxed().toList());
        assertThat(answer.<List<Integer>>path("results.status")).containsOnly(503);
        assertThat(answer.<List<Map<String, Object>>>path("results.problem"))
                .allSatisfy(problem -> assertThat(problem).containsEntry("type", "/problems/database-unavailable"));
        assertThat(record(here).<String>path("number")).isEqualTo(ground.code + "-2025-0001");
    }
}
