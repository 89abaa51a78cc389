package township.mediation.figures.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Api.id;
import static township.mediation.cases.Api.recorded;
import static township.mediation.cases.Body.aFailedCase;
import static township.mediation.cases.Body.aSettledCase;
import static township.mediation.cases.Body.anOpenCase;
import static township.mediation.cases.Body.performedOn;
import static township.mediation.cases.Refusals.assertRefused;
import static township.mediation.figures.reports.YearCalls.live;
import static township.mediation.figures.reports.YearCalls.publish;
import static township.mediation.figures.reports.YearCalls.published;
import static township.mediation.figures.reports.YearCalls.reopened;
import static township.mediation.figures.reports.YearCalls.report;
import static township.mediation.figures.reports.YearCalls.version;
import static township.mediation.figures.reports.YearCalls.versions;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import township.mediation.cases.Api;
import township.mediation.cases.Body;
import township.mediation.cases.OnOwnGround;

/** A correction of a published year is seen as one: a version of its own, with what changed and why. */
@QuarkusTest
class RestatementTest extends OnOwnGround {

    private static final String TODAY = "2025-03-15";

    @Test
    void theLastVersionIsServedUntilTheNext() {
        recorded(settledIn2024());
        var first = published(2024).asByteArray();
        reopened(2024, TODAY);
        recorded(settledIn2024().in(ground.六里村));

        assertThat(report(2024).asByteArray()).isEqualTo(first);
        assertThat(live(2024).<Integer>path("total.accepted")).isEqualTo(2);
        clock.set("2025-03-16T00:00:00");
        assertThat(report(2024).asByteArray()).isEqualTo(first);

        var second = published(2024).asByteArray();

        assertThat(report(2024).asByteArray()).isEqualTo(second).isNotEqualTo(first);
        assertThat(version(2024, 1).asByteArray()).isEqualTo(first);
        assertThat(version(2024, 2).asByteArray()).isEqualTo(second);
        assertThat(version(2024, 3).statusCode()).isEqualTo(404);
        assertThat(version(2023, 1).statusCode()).isEqualTo(404);
    }

    @Test
    void aNextVersionListsWhatChangedAndWhy() {
        var settled = recorded(settledIn2024());
        recorded(settledIn2024().in(ground.六里村));
        published(2024);
        reopened(2024, TODAY);
        Api.concluded(settled, Body.aFailure().with("concludedOn", "2024-03-10").with("changeReason", "记错"));

        published(2024);

        var newest = versions(2024);
        assertThat(newest.<List<Integer>>path("items.version")).containsExactly(2, 1);
        assertThat(newest.<List<Object>>path("items[1].changes")).isEmpty();
        assertThat(newest.<List<Object>>path("items[1].cases")).isEmpty();
        assertThat(newest.<List<String>>path("items[0].cases")).containsExactly(id(settled));
        assertThat(newest.<List<Map<String, Object>>>path("items[0].changes"))
                .contains(
                        change("total", null, "settled", 2, 1),
                        change("total", null, "failed", 0, 1),
                        change("villages", ground.莲花村, "oral", 1, 0),
                        change("months", "2024-03", "settled", 2, 1))
                .noneMatch(change -> ground.六里村.equals(change.get("key")))
                .noneMatch(change -> change.get("figure").equals("accepted"));
        assertThat(newest.asString())
                .contains("{\"part\":\"total\",\"key\":null,\"figure\":\"successRate\","
                        + "\"from\":{\"numerator\":2,\"denominator\":2,\"value\":1.0000},"
                        + "\"to\":{\"numerator\":1,\"denominator\":2,\"value\":0.5000}}");
    }

    @Test
    void aCaseThatMovesIntoAnotherMonthExplainsIt() {
        var open = recorded(anOpenCase().in(ground.莲花村).acceptedOn("2024-03-01"));
        published(2024);
        reopened(2024, TODAY);
        Api.amended(open, anOpenCase().in(ground.莲花村).acceptedOn("2024-04-01"));

        published(2024);

        assertThat(versions(2024).<List<String>>path("items[0].cases")).containsExactly(id(open));
        assertThat(versions(2024).<List<Map<String, Object>>>path("items[0].changes"))
                .contains(change("months", "2024-03", "accepted", 1, 0), change("months", "2024-04", "accepted", 0, 1))
                .noneMatch(change -> change.get("part").equals("total"));
    }

    @Test
    void whatOnlyLaterKnowledgeChangesMakesNoVersion() {
        var settled = recorded(settledIn2024());
        published(2024);
        Api.followedUp(
                settled,
                performedOn("2025-03-12").with("confirmation", "CONFIRMED").with("confirmedOn", "2025-03-12"));

        assertThat(versions(2024).<Boolean>path("unpublishedChanges")).isFalse();
        assertRefused(publish(2024), 409, "already-published");
        assertThat(live(2024).<Integer>path("total.performed")).isEqualTo(1);
        assertThat(report(2024).<Integer>path("total.performed")).isZero();
        assertThat(live(2024).<Integer>path("total.confirmed")).isEqualTo(1);
        assertThat(report(2024).<Integer>path("total.confirmed")).isZero();

        reopened(2024, TODAY);
        var again = publish(2024);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.<Integer>path("version")).isEqualTo(1);
        assertThat(again.asByteArray()).isEqualTo(report(2024).asByteArray());
        assertRefused(publish(2024), 409, "already-published");
    }

    @Test
    void aNewVillageOrNameIsNoChangeAgainstAVersion() {
        recorded(settledIn2024());
        published(2024);
        reopened(2024, TODAY);
        Api.rename(ground.莲花村, "红莲村");
        Api.rename(ground.unlistedVillage(), "新村");

        assertThat(versions(2024).<Boolean>path("unpublishedChanges")).isFalse();
        assertThat(publish(2024).statusCode()).isEqualTo(200);
        assertThat(report(2024).asString()).doesNotContain("红莲村");
    }

    @Test
    void aLaterYearWhoseCarriedOverMovedShowsIt() {
        var open = recorded(anOpenCase().in(ground.莲花村).acceptedOn("2023-12-01"));
        published(2023);
        published(2024);
        reopened(2023, TODAY);
        Api.concluded(open, Body.aFailure().with("concludedOn", "2023-12-31"));

        assertThat(versions(2023).<Boolean>path("unpublishedChanges")).isTrue();
        assertThat(versions(2024).<Boolean>path("unpublishedChanges")).isTrue();
        published(2023);
        assertThat(versions(2023).<Boolean>path("unpublishedChanges")).isFalse();
        assertThat(versions(2024).<Boolean>path("unpublishedChanges")).isTrue();
        published(2024);
        assertThat(versions(2024).<List<String>>path("items[0].cases")).containsExactly(id(open));
        assertThat(versions(2024).<List<Map<String, Object>>>path("items[0].changes"))
                .contains(change("total", null, "carriedOver", 1, 0))
                .contains(change("months", "2024-07", "pending", 1, 0));
    }

    @Test
    void anEarlierYearThatWasNeverPublishedStillMayBe() {
        recorded(aFailedCase().in(ground.莲花村).acceptedOn("2023-03-01").with("outcome.concludedOn", "2023-03-02"));
        published(2024);

        var earlier = published(2023);

        assertThat(earlier.<Integer>path("total.failed")).isEqualTo(1);
        assertThat(versions(2024).<Boolean>path("unpublishedChanges")).isFalse();
    }

    private Body settledIn2024() {
        return aSettledCase().in(ground.莲花村).acceptedOn("2024-03-01").with("outcome.concludedOn", "2024-03-10");
    }

    private static Map<String, Object> change(String part, String key, String figure, int from, int to) {
        var change = new HashMap<String, Object>();
        change.put("part", part);
        change.put("key", key);
        change.put("figure", figure);
        change.put("from", from);
        change.put("to", to);
        return change;
    }
}
