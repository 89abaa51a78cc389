package township.mediation.figures.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Api.record;
import static township.mediation.cases.Api.recorded;
import static township.mediation.cases.Body.aCase;
import static township.mediation.figures.reports.YearCalls.published;
import static township.mediation.figures.reports.YearCalls.reopen;
import static township.mediation.figures.reports.YearCalls.reopened;
import static township.mediation.figures.reports.YearCalls.versions;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import township.mediation.cases.OnOwnGround;
import township.mediation.people.accounts.Role;

/** Who closed a year and who opened it again, until when and why, can be read for ever. */
@QuarkusTest
class TracesOfReopeningsTest extends OnOwnGround {

    private static final String TODAY = "2025-03-15";
    private static final String TOMORROW = "2025-03-16";

    @Test
    void aSecondClickWritesNothing() {
        published(2024);
        var first = reopened(2024, TOMORROW);
        var before = ground.ledger();

        assertThat(reopened(2024, TOMORROW).asString()).isEqualTo(first.asString());

        assertThat(ground.ledger()).isEqualTo(before);
        reopen(2024, Map.of("reason", "另有原因", "until", TOMORROW));
        assertThat(ground.ledger().changes()).isEqualTo(before.changes() + 1);
        assertThat(versions(2024).<List<String>>path("reopenings.reason")).containsExactly("另有原因", "漏记一起");
    }

    @Test
    void isListedWithTheVersionsOfTheYearsThatItOpenedOrHeldOpen() {
        published(2024);
        reopened(2023, TODAY);
        reopened(2024, TOMORROW);

        assertThat(versions(2024).<List<Map<String, Object>>>path("reopenings"))
                .isEqualTo(List.of(reopening(2024, TOMORROW), reopening(2023, TODAY)));
        assertThat(versions(2023).<List<Map<String, Object>>>path("reopenings"))
                .isEqualTo(List.of(reopening(2024, TOMORROW), reopening(2023, TODAY)));
        assertThat(versions(2023).<List<Object>>path("items")).isEmpty();
        assertThat(versions(2023).<Object>path("unpublishedChanges")).isNull();
        assertThat(versions(2022).<List<Object>>path("reopenings")).isEmpty();
    }

    @Test
    void theRefusalTellsWhoClosedItLast() {
        caller.become(Role.OFFICE, ground.code);
        published(2024);
        reopened(2024, "2025-03-20");
        recorded(aCase().in(ground.莲花村).acceptedOn("2024-05-06"));
        clock.set("2025-03-18T09:00:00");
        published(2024);

        var refused = record(aCase().in(ground.莲花村).acceptedOn("2024-05-06"));
        assertThat(refused.<String>path("detail")).contains("2024 年已于 2025-03-18 由 office 关闭");
        var earlier = record(aCase().in(ground.莲花村).acceptedOn("2023-05-06"));
        assertThat(earlier.<String>path("detail")).contains("2023 年已于 2025-03-15 由 office 关闭");
    }

    @Test
    void oneThatRanOutClosedNothingAnew() {
        published(2024);
        reopened(2024, "2025-03-20");
        recorded(aCase().in(ground.莲花村).acceptedOn("2024-05-06"));
        clock.set("2025-03-18T09:00:00");
        published(2024);
        reopened(2024, "2025-03-19");
        clock.set("2025-03-20T09:00:00");

        var refused = record(aCase().in(ground.莲花村).acceptedOn("2024-05-06"));

        assertThat(refused.<String>path("detail")).contains("2024 年已于 2025-03-18 由 office 关闭");
    }

    @Test
    void aLaterYearDoesNotCloseWhatHadClosedByItself() {
        caller.become(Role.OFFICE, ground.code);
        published(2024);
        reopened(2024, TODAY);
        clock.set("2026-01-05T09:00:00");
        published(2025);

        var refused = record(aCase().in(ground.莲花村).acceptedOn("2024-05-06"));
        assertThat(refused.<String>path("detail")).contains("2024 年已于 2025-03-15 由 office 关闭");
        var later = record(aCase().in(ground.莲花村).acceptedOn("2025-05-06"));
        assertThat(later.<String>path("detail")).contains("2025 年已于 2026-01-05 由 office 关闭");
    }

    @Test
    void isNotListedWithAYearThatWasNotClosedThen() {
        published(2023);
        reopened(2023, TODAY);
        assertThat(versions(2024).<List<Object>>path("reopenings")).isEmpty();

        published(2024);

        assertThat(versions(2024).<List<Object>>path("reopenings")).isEmpty();
        assertThat(versions(2023).<List<Object>>path("reopenings")).hasSize(1);
    }

    @Test
    void theSameEndForAnotherYearIsWrittenDown() {
        published(2024);
        reopened(2023, TODAY);
        reopened(2024, TOMORROW);
        var before = ground.ledger();

        reopened(2023, TOMORROW);

        assertThat(ground.ledger().changes()).isEqualTo(before.changes() + 1);
        assertThat(versions(2023).<List<String>>path("reopenings.until")).containsExactly(TOMORROW, TOMORROW, TODAY);
    }

    private static Map<String, Object> reopening(int year, String until) {
        var expected = new HashMap<String, Object>();
        expected.put("year", year);
        expected.put("until", until);
        expected.put("reason", "漏记一起");
        expected.put("at", TODAY + "T02:00:00Z");
        expected.put("by", "office");
        return expected;
    }
}
