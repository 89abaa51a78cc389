package township.mediation.cases;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Api.annulled;
import static township.mediation.cases.Api.concluded;
import static township.mediation.cases.Api.list;
import static township.mediation.cases.Api.recorded;
import static township.mediation.cases.Body.aFailedCase;
import static township.mediation.cases.Body.aFailure;
import static township.mediation.cases.Body.aSettledCase;
import static township.mediation.cases.Body.anOpenCase;
import static township.mediation.cases.Body.because;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import township.mediation.people.accounts.Role;

/** What has to be watched today, the 15th of March 2025, in numbers. */
@QuarkusTest
class DeadlinesTest extends OnOwnGround {

    private static final Map<String, String> LISTS = Map.of(
            "open", "status=OPEN",
            "dueSoon", "dueSoon=true",
            "overdue", "overdue=true",
            "followUpSoon", "followUpSoon=true",
            "followUpDue", "followUpDue=true");

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "2025-02-13, none, overdue",
                "2025-02-14, none, overdue",
                "2025-02-15, none, dueSoon",
                "2025-02-22, none, dueSoon",
                "2025-02-23, none, none",
                "2025-03-15, none, none",
                "2025-01-01, 2025-03-14, overdue",
                "2025-01-01, 2025-03-15, dueSoon",
                "2025-01-01, 2025-03-22, dueSoon",
                "2025-01-01, 2025-03-23, none",
            })
    void anOpenCaseIsDueSoonOrOverdue(String acceptedOn, String extendedTo, String counted) {
        var body = anOpenCase().in(ground.莲花村).acceptedOn(acceptedOn);
        recorded(extendedTo == null ? body : body.with("extendedTo", extendedTo));
        assertCounted("open", counted);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "ORAL, 2025-03-14, PENDING, followUpDue",
                "WRITTEN, 2025-03-14, PENDING, followUpDue",
                "WRITTEN, 2025-03-15, PENDING, followUpSoon",
                "WRITTEN, 2025-03-22, PENDING, followUpSoon",
                "WRITTEN, 2025-03-23, PENDING, none",
                "WRITTEN, none, PENDING, none",
                "WRITTEN, 2025-03-14, BREACHED, none",
            })
    void anAgreementIsFollowedUpUntilItIsPerformed(String form, String performBy, String performance, String counted) {
        recorded(aSettledCase()
                .in(ground.莲花村)
                .with("outcome.agreement.form", form)
                .with("outcome.agreement.performBy", performBy)
                .with("outcome.agreement.performance", performance));
        assertCounted(counted);
    }

    @Test
    void whatIsConcludedOrAnnulledIsNotWatched() {
        recorded(aFailedCase().in(ground.莲花村));
        concluded(recorded(anOpenCase().in(ground.莲花村).acceptedOn("2025-01-01")), aFailure());
        annulled(recorded(anOpenCase().in(ground.莲花村).acceptedOn("2025-01-01")), because("误录"));
        annulled(
                recorded(aSettledCase().in(ground.莲花村).with("outcome.agreement.performBy", "2025-03-14")),
                because("误录"));
        assertCounted();
    }

    @Test
    void everyNumberIsItsList() {
        recorded(anOpenCase().in(ground.莲花村).acceptedOn("2025-01-01"));
        recorded(anOpenCase().in(ground.莲花村).acceptedOn("2025-02-20"));
        recorded(anOpenCase().in(ground.六里村).acceptedOn("2025-01-01"));
        recorded(anOpenCase().in(ground.六里村).acceptedOn("2025-03-01"));
        recorded(aSettledCase().in(ground.六里村).with("outcome.agreement.performBy", "2025-03-11"));
        recorded(aSettledCase().in(ground.金桥村).with("outcome.agreement.performBy", "2025-03-18"));

        var answer = deadlines("");
        assertThat(answer.<String>path("by")).isEqualTo("village");
        assertThat(answer.<String>path("today")).isEqualTo("2025-03-15");
        var rows = answer.<List<Map<String, Object>>>path("rows");
        assertThat(rows).extracting(row -> row.get("key")).containsExactly(ground.六里村, ground.金桥村, ground.莲花村);
        for (var row : rows) {
            assertLists(row, "village=" + row.get("key"));
        }
        assertLists(answer.path("total"), "area=" + ground.code);
        assertThat(answer.<Map<String, ?>>path("total"))
                .isEqualTo(Map.of("open", 4, "dueSoon", 1, "overdue", 2, "followUpSoon", 1, "followUpDue", 1));
    }

    @Test
    void saysNothingOfWhomOrWhat() {
        recorded(anOpenCase().in(ground.莲花村));
        caller.become(Role.READER, ground.code);
        var answer = deadlines("");
        assertThat(answer.<Map<String, ?>>path("$").keySet())
                .containsExactly("area", "today", "by", "asOf", "total", "rows");
        assertThat(answer.<Map<String, ?>>path("rows[0]").keySet())
                .containsExactly("key", "name", "open", "dueSoon", "overdue", "followUpSoon", "followUpDue");
    }

    @Test
    void ofAVillageAreItsOwnAndOfAWiderAreaThoseOfItsUnits() {
        recorded(anOpenCase().in(ground.莲花村));
        recorded(anOpenCase().in(ground.六里村));
        var neighbour = ground.neighbour();
        caller.become(Role.OFFICE, ground.code.substring(0, 2));
        recorded(anOpenCase().in(neighbour.莲花村));

        assertThat(deadlines("?area=" + ground.county).<Integer>path("total.open"))
                .isEqualTo(3);
        assertThat(deadlines("?area=" + ground.county).<List<?>>path("rows")).hasSize(6);
        var province = deadlines("");
        assertThat(province.<String>path("by")).isEqualTo("prefecture");
        assertThat(province.<List<Integer>>path("rows.open").stream()
                        .mapToInt(open -> open)
                        .sum())
                .isEqualTo(province.<Integer>path("total.open"));
        caller.become(Role.MEDIATOR, ground.莲花村);
        assertThat(deadlines("").<Integer>path("total.open")).isEqualTo(1);
        assertThat(given().get("/api/v1/deadlines?area=" + ground.六里村).statusCode())
                .isEqualTo(403);
        assertThat(given().get("/api/v1/deadlines?area=43122").statusCode()).isEqualTo(400);
    }

    /** At midnight in China, though nobody has changed anything. */
    @Test
    void areSentAgainOnlyWhenSomethingHasChangedOrADayHasBegun() {
        recorded(anOpenCase().in(ground.莲花村).acceptedOn("2025-02-15"));
        clock.set("2025-03-15T23:59:59");
        var first = deadlines("");
        assertThat(first.<Integer>path("total.dueSoon")).isEqualTo(1);
        assertThat(first.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(again(first).statusCode()).isEqualTo(304);

        clock.set("2025-03-16T00:00:00");
        var tomorrow = again(first);
        assertThat(tomorrow.statusCode()).isEqualTo(200);
        assertThat(tomorrow.<Integer>path("total.overdue")).isEqualTo(1);
        assertThat(again(tomorrow).statusCode()).isEqualTo(304);

        recorded(anOpenCase().in(ground.莲花村));
        assertThat(again(tomorrow).<Integer>path("total.open")).isEqualTo(2);
    }

    private void assertCounted(String... fields) {
        var counted = deadlines("").<Map<String, Integer>>path("total");
        assertThat(counted.keySet()).isEqualTo(LISTS.keySet());
        for (var field : LISTS.keySet()) {
            assertThat(counted.get(field))
                    .as(field)
                    .isEqualTo(List.of(nonNull(fields)).contains(field) ? 1 : 0);
        }
    }

    private static String[] nonNull(String... fields) {
        return java.util.Arrays.stream(fields).filter(field -> field != null).toArray(String[]::new);
    }

    private static void assertLists(Map<String, ?> counts, String where) {
        LISTS.forEach((field, filter) -> assertThat(
                        list("limit=200&" + filter + "&" + where).<List<?>>path("items"))
                .as("%s of %s", field, where)
                .hasSize((int) counts.get(field)));
    }

    private static Response deadlines(String query) {
        var answer = given().get("/api/v1/deadlines" + query);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }

    private static Response again(Response before) {
        return given().header("If-None-Match", before.header("ETag")).get("/api/v1/deadlines");
    }
}
