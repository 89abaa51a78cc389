package township.mediation.figures.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Api.record;
import static township.mediation.cases.Api.recorded;
import static township.mediation.cases.Body.aCase;
import static township.mediation.cases.Refusals.assertRefused;
import static township.mediation.figures.reports.YearCalls.publish;
import static township.mediation.figures.reports.YearCalls.published;
import static township.mediation.figures.reports.YearCalls.reopen;
import static township.mediation.figures.reports.YearCalls.reopened;
import static township.mediation.figures.reports.YearCalls.versions;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import township.mediation.cases.OnOwnGround;

/** Closed years are opened again for a time, with a reason, and close by themselves. */
@QuarkusTest
class ReopenedYearsTest extends OnOwnGround {

    private static final String TODAY = "2025-03-15";
    private static final String TOMORROW = "2025-03-16";

    @Test
    void opensAYearAndTheLaterOnes() {
        published(2024);

        assertState(reopened(2023, TOMORROW), 2024, 2023, TOMORROW);

        assertClosed(2022);
        assertOpen(2023, 2024, 2025);
    }

    @Test
    void closesByItselfAfterTheLastDay() {
        published(2024);
        reopened(2024, TODAY);
        clock.set(TODAY + "T23:59:59");
        assertOpen(2024);
        clock.set(TOMORROW + "T00:00:00");
        assertClosed(2024, 2023);
    }

    @Test
    void oneThatStillRunsTakesTheEarlierYearAndTheNewEnd() {
        published(2024);
        reopened(2023, TODAY);
        assertState(reopened(2024, TOMORROW), 2024, 2023, TOMORROW);
        assertOpen(2023);
        assertState(reopened(2022, TODAY), 2024, 2022, TODAY);
        assertOpen(2022);
        clock.set(TOMORROW + "T00:00:00");
        assertClosed(2022, 2024);
    }

    @Test
    void oneThatHasRunOutNoLongerCounts() {
        published(2024);
        reopened(2022, TODAY);
        clock.set(TOMORROW + "T08:00:00");
        assertState(reopened(2024, TOMORROW), 2024, 2024, TOMORROW);
        assertClosed(2022, 2023);
        assertOpen(2024);
    }

    @Test
    void publishingClosesWhatItPublishesAndLeavesLaterYearsOpen() {
        published(2023);
        published(2024);
        reopened(2022, TOMORROW);
        recorded(aCase().in(ground.莲花村).acceptedOn("2023-05-06"));

        published(2023);

        assertClosed(2022, 2023);
        assertOpen(2024);
        assertThat(publish(2024).statusCode()).isEqualTo(201);
        assertClosed(2024);
        assertOpen(2025);
    }

    @Test
    void aYearThatIsOnlyClosedAgainHasItsVersion() {
        published(2024);
        reopened(2024, TOMORROW);

        assertThat(publish(2024).statusCode()).isEqualTo(200);

        assertClosed(2024);
        assertThat(versions(2024).<List<Integer>>path("items.version")).containsExactly(1);
    }

    @Test
    void aYearThatWasNeverClosedIsNotFound() {
        assertRefused(reopen(2024, TODAY), 404, "not-found");
        published(2023);
        assertRefused(reopen(2024, TODAY), 404, "not-found");
        assertRefused(reopen(2026, TODAY), 404, "not-found");
        assertThat(reopen(1950, TODAY).statusCode()).isEqualTo(200);
        assertRefused(reopen(1949, TODAY), 400, "invalid-parameter", "year");
    }

    @Test
    void endsTodayOrLater() {
        published(2024);
        var before = ground.ledger();
        assertRefused(reopen(2024, "2025-03-14"), 422, "until-in-past", "until");
        assertRefused(reopen(2024, Map.of("until", TODAY)), 400, "validation-failed", "reason");
        assertRefused(reopen(2024, Map.of("reason", " ", "until", TODAY)), 400, "validation-failed", "reason");
        assertRefused(reopen(2024, Map.of("reason", "漏记")), 400, "validation-failed", "until");
        assertRefused(reopen(2024, Map.of("reason", "漏记", "until", "明天")), 400, "validation-failed", "until");
        assertThat(ground.ledger()).isEqualTo(before);
        assertClosed(2024);
    }

    private static void assertState(Response answer, int through, int from, String until) {
        assertThat(answer.<Map<String, Object>>path(""))
                .isEqualTo(Map.of("closedThrough", through, "reopenedFrom", from, "reopenedUntil", until));
    }

    private void assertClosed(int... years) {
        for (var year : years) {
            assertRefused(record(aCase().in(ground.莲花村).acceptedOn(year + "-03-05")), 409, "year-closed");
        }
    }

    private void assertOpen(int... years) {
        for (var year : years) {
            recorded(aCase().in(ground.莲花村).acceptedOn(year + "-03-05"));
        }
    }
}
