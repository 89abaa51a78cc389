package township.mediation.cases;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Api.amend;
import static township.mediation.cases.Api.amended;
import static township.mediation.cases.Api.id;
import static township.mediation.cases.Api.list;
import static township.mediation.cases.Api.read;
import static township.mediation.cases.Api.record;
import static township.mediation.cases.Api.recorded;
import static township.mediation.cases.Body.aFailedCase;
import static township.mediation.cases.Body.anOpenCase;
import static township.mediation.cases.Refusals.assertRefused;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import township.mediation.cases.villages.MaintainingVillagesTest;
import township.mediation.people.accounts.Role;

/** 莲花村 merged into 六里村 on 2025-03-05, and that into 金桥村 on 2025-03-20, which is yet to come. */
@QuarkusTest
class MergersTest extends OnOwnGround {

    private String old;
    private String middle;

    @BeforeEach
    void merge() {
        old = id(recorded(aFailedCase().in(ground.莲花村).acceptedOn("2025-02-20")));
        middle = id(recorded(anOpenCase().in(ground.六里村).acceptedOn("2025-03-10")));
        merge(ground.莲花村, ground.六里村, "2025-03-05");
        merge(ground.六里村, ground.金桥村, "2025-03-20");
    }

    @Test
    void theOldVillageTakesNoCaseFromThatDayOn() {
        recorded(anOpenCase().in(ground.莲花村).acceptedOn("2025-03-04"));
        for (var day : List.of("2025-03-05", "2025-03-06")) {
            var refused = record(anOpenCase().in(ground.莲花村).acceptedOn(day));
            assertRefused(refused, 409, "village-merged", "villageCode");
            assertThat(refused.<String>path("detail")).contains(ground.金桥村);
        }
        recorded(anOpenCase().in(ground.六里村).acceptedOn("2025-03-15"));
    }

    @Test
    void noCaseMovesThereFromThatDayOn() {
        var open = recorded(anOpenCase().in(ground.金桥村).acceptedOn("2025-03-05"));

        assertRefused(
                amend(open, anOpenCase().in(ground.莲花村).acceptedOn("2025-03-05")),
                409,
                "village-merged",
                "villageCode");
        var moved = amended(open, anOpenCase().in(ground.莲花村).acceptedOn("2025-03-04"));
        assertRefused(
                amend(moved, anOpenCase().in(ground.莲花村).acceptedOn("2025-03-05")),
                409,
                "village-merged",
                "villageCode");
    }

    @Test
    void anAreaCoversTheWholeChain() {
        caller.become(Role.MEDIATOR, ground.金桥村);

        assertThat(list("year=2025").<List<String>>path("items.id")).containsExactly(middle, old);
        assertThat(read(old).statusCode()).isEqualTo(200);
        assertThat(given().get("/api/v1/villages").<List<String>>path("items.code"))
                .containsExactly(ground.六里村, ground.金桥村, ground.莲花村);
        assertThat(list("area=" + ground.莲花村).<List<String>>path("items.id")).containsExactly(old);
        assertThat(list("village=" + ground.金桥村).<List<?>>path("items")).isEmpty();
        recorded(anOpenCase().in(ground.莲花村).acceptedOn("2025-03-04"));
        amended(read(middle), anOpenCase().in(ground.莲花村).acceptedOn("2025-03-04"));
    }

    @Test
    void aMergedVillageDoesNotCoverItsSuccessor() {
        caller.become(Role.MEDIATOR, ground.六里村);

        assertThat(read(old).statusCode()).isEqualTo(200);
        assertRefused(record(anOpenCase().in(ground.金桥村)), 403, "forbidden");
        caller.become(Role.MEDIATOR, ground.莲花村);
        assertRefused(read(middle), 404, "not-found");
        assertRefused(list("area=" + ground.六里村), 403, "forbidden");
        assertThat(list("year=2025").<List<String>>path("items.id")).containsExactly(old);
    }

    @Test
    void figuresOfTheSuccessorHaveARowOfEachVillage() {
        var statistics = given().get("/api/v1/statistics?year=2025&area=" + ground.金桥村);

        assertThat(statistics.<List<String>>path("rows.key")).containsExactly(ground.六里村, ground.金桥村, ground.莲花村);
        assertThat(statistics.<List<Integer>>path("rows.accepted")).containsExactly(1, 0, 1);
        assertThat(statistics.<Integer>path("total.accepted")).isEqualTo(2);
        assertThat(statistics.<Integer>path("total.failed")).isEqualTo(1);
    }

    @Test
    void theOldVillageHasARowWhereItStoodOrHasAFigure() {
        assertThat(rows("from=2025-03-04&to=2025-12-31")).contains(ground.莲花村);
        assertThat(rows("from=2025-03-05&to=2025-03-09")).contains(ground.莲花村); // still open then
        assertThat(rows("from=2025-03-10&to=2025-03-10")).contains(ground.莲花村); // concluded then
        assertThat(rows("from=2025-03-11&to=2025-12-31")).doesNotContain(ground.莲花村);
        assertThat(rows("from=2025-03-20&to=2025-03-20")).contains(ground.六里村); // still open
        assertThat(rows("from=2025-03-11&to=2025-03-12")).containsExactly(ground.六里村, ground.金桥村);
    }

    @Test
    void oneWhereNothingHappenedHasARowOnTheLastDayBeforeItsMerger() {
        var there = ground.neighbour();
        caller.become(Role.OFFICE, there.code);
        merge(there.莲花村, there.六里村, "2025-03-05");

        assertThat(rows("from=2025-03-04&to=2025-03-04")).containsExactly(there.六里村, there.金桥村, there.莲花村);
        assertThat(rows("from=2025-03-04&to=2025-12-31")).contains(there.莲花村);
        assertThat(rows("from=2025-03-05&to=2025-03-05")).containsExactly(there.六里村, there.金桥村);
        assertThat(rows("from=2025-03-05&to=2025-12-31")).containsExactly(there.六里村, there.金桥村);
    }

    @Test
    void theReportHasTheRowToo() {
        assertThat(given().get("/api/v1/reports/annual/2025").<List<String>>path("villages.key"))
                .contains(ground.莲花村);
        assertThat(given().get("/api/v1/reports/annual/2026").<List<String>>path("villages.key"))
                .containsExactly(ground.六里村, ground.金桥村);
    }

    private static List<String> rows(String period) {
        return given().get("/api/v1/statistics?by=village&" + period).path("rows.key");
    }

    private static void merge(String village, String into, String on) {
        assertThat(MaintainingVillagesTest.put(village, "村", into, on).statusCode())
                .isEqualTo(200);
    }
}
