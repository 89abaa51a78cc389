package township.mediation.cases;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Api.amended;
import static township.mediation.cases.Api.id;
import static township.mediation.cases.Api.list;
import static township.mediation.cases.Api.recorded;
import static township.mediation.cases.Body.aFailedCase;
import static township.mediation.cases.Body.anOpenCase;
import static township.mediation.cases.Refusals.assertRefused;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import township.mediation.people.accounts.Role;

@QuarkusTest
class ListOfCasesTest extends OnOwnGround {

    @Test
    void showsNewestFirstAndOfOneDayTheLastNumberFirst() {
        var old = open("2024-03-05");
        var late = open("2025-03-01");
        var firstOfTheDay = open("2024-12-31");
        var secondOfTheDay = open("2024-12-31");
        var renumbered = id(amended(
                recorded(anOpenCase().in(ground.莲花村).acceptedOn("2025-01-01")),
                anOpenCase().in(ground.莲花村).acceptedOn("2024-12-31")));

        assertThat(ids(list("limit=50"))).containsExactly(late, renumbered, secondOfTheDay, firstOfTheDay, old);
        assertThat(pages("limit=1")).containsExactly(late, renumbered, secondOfTheDay, firstOfTheDay, old);
    }

    @Test
    void saysHowManyThereAreInAllToWhomItIsAsked() {
        for (int i = 0; i < 3; i++) {
            open("2025-03-01");
        }
        open("2024-03-01");

        var first = list("year=2025&limit=2&total=true");
        assertThat(first.<Integer>path("total")).isEqualTo(3);
        assertThat(list("year=2025&limit=2&total=true&after=" + first.path("next"))
                        .<Integer>path("total"))
                .isEqualTo(3);
        assertThat(list("year=2023&total=true").<Integer>path("total")).isZero();
        assertThat(list("year=2025").<Integer>path("total")).isNull();
        assertThat(list("year=2025&total=false").<Integer>path("total")).isNull();
        assertThat(list("total=yes").statusCode()).isEqualTo(400);
        assertThat(Api.search(Body.nothing().with("year", 2025).with("limit", 1).with("total", true))
                        .<Integer>path("total"))
                .isEqualTo(3);
        caller.become(township.mediation.people.accounts.Role.OFFICE, ground.county);
        assertThat(list("total=true").<Integer>path("total")).isEqualTo(4);
    }

    @Test
    void ordersNumbersAsNumbers() {
        var numbered = new ArrayList<String>();
        for (int i = 0; i < 11; i++) {
            numbered.add(0, open("2025-03-01"));
        }

        assertThat(ids(list("limit=200"))).isEqualTo(numbered);
        assertThat(pages("limit=2")).isEqualTo(numbered);
    }

    @Test
    void filtersByPeriodOfAcceptance() {
        var before = open("2023-12-31");
        var first = open("2024-01-01");
        var february = open("2024-02-29");
        var last = open("2024-12-31");
        var after = open("2025-01-01");

        assertThat(ids(list("year=2024"))).containsExactly(last, february, first);
        assertThat(ids(list("from=2024-01-01&to=2024-02-29"))).containsExactly(february, first);
        assertThat(ids(list("from=2023-12&to=2024-02"))).containsExactly(february, first, before);
        assertThat(ids(list("from=2024-12-31&to=2025-01"))).containsExactly(after, last);
        assertThat(ids(list("from=2024-02-29&to=2024-02-29"))).containsExactly(february);
        assertThat(ids(list("year=2022"))).isEmpty();
    }

    @Test
    void filtersByStatusAndArea() {
        var open = open("2025-03-01");
        var concluded = id(recorded(aFailedCase().in(ground.六里村)));

        assertThat(ids(list("status=OPEN"))).containsExactly(open);
        assertThat(ids(list("status=CONCLUDED"))).containsExactly(concluded);
        assertThat(ids(list("status=ANNULLED"))).isEmpty();
        assertThat(ids(list("area=" + ground.六里村))).containsExactly(concluded);
        assertThat(ids(list("area=" + ground.code))).containsExactly(concluded, open);
        assertThat(ids(list("area=" + ground.金桥村))).isEmpty();
        assertThat(ids(list("area=" + ground.六里村 + "&status=OPEN&year=2025"))).isEmpty();
    }

    @Test
    void anAreaOutsideOrWiderIsForbiddenAndAnUnlistedOneUnknown() {
        var neighbour = ground.neighbour();

        assertRefused(list("area=" + neighbour.code), 403, "forbidden");
        assertRefused(list("area=" + ground.county), 403, "forbidden");
        assertRefused(list("area=0"), 403, "forbidden");
        assertRefused(list("area=" + ground.unlistedVillage()), 400, "invalid-parameter", "area");
        caller.become(Role.MEDIATOR, ground.莲花村);
        assertRefused(list("area=" + ground.code), 403, "forbidden");
        assertRefused(list("area=" + ground.六里村), 403, "forbidden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "area=x",
                "area=4312232",
                "year=24",
                "year=1949",
                "year=2101",
                "year=2024&from=2024-01-01",
                "from=2024-01-01",
                "to=2024-01-01",
                "from=2024-02-01&to=2024-01-31",
                "from=2024-02-30&to=2024-03-31",
                "from=2024-13&to=2024-14",
                "from=2024&to=2025",
                "status=open",
                "limit=0",
                "limit=201",
                "limit=x",
                "limit=-1",
                "limit=1.5",
                "limit=99999999999",
                "after=x",
                "after=AAAA",
                "after=MjAyNC0wMS0wMQphCmIKYw",
                "result=settled",
                "overdue=yes",
                "type=",
                "figure=successRate&year=2024",
                "figure=Settled&year=2024",
                "figure=settled",
                "number=1",
                "number=431223206-2024-001",
                "number=431223206-2024-00001",
                "village=431223206",
                "village=x",
                "party=x",
                "year=+2024",
                "limit=1&limit=2"
            })
    void refusesParametersThatItCannotRead(String query) {
        assertRefused(list(query), 400, "invalid-parameter");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 200})
    void everyPageFollowsTheOneBefore(int limit) {
        for (int day = 1; day <= 5; day++) {
            open("2025-03-0" + day);
        }

        assertThat(pages("limit=" + limit)).isEqualTo(ids(list("limit=50"))).hasSize(5);
        assertThat(list("limit=5").<String>path("next")).isNull();
        assertThat(list("limit=5").header("Link")).isNull();
    }

    @Test
    void theLinkHeaderLeadsToTheNextPageOfTheSameQuestion() {
        var older = open("2025-03-01");
        open("2025-03-02");
        open("2024-03-02");

        var link = list("year=2025&limit=1").header("Link");

        assertThat(link).matches("</api/v1/cases\\?.*>; rel=\"next\"");
        var next = given().urlEncodingEnabled(false).get(link.substring(1, link.indexOf('>')));
        assertThat(ids(next)).containsExactly(older);
        assertThat(next.header("Link")).isNull();
    }

    @Test
    void aCaseThatMatchedThroughoutAppearsOnceWhateverOthersDo() {
        var staying = new ArrayList<String>();
        for (int day = 9; day >= 1; day--) {
            staying.add(open("2025-02-0" + day));
        }
        var leaving = recorded(anOpenCase().in(ground.莲花村).acceptedOn("2025-02-05"));
        var rising = recorded(anOpenCase().in(ground.莲花村).acceptedOn("2025-02-01"));

        var seen = new ArrayList<String>();
        var page = list("limit=2&status=OPEN");
        for (int turn = 0; page.path("next") != null; turn++) {
            seen.addAll(ids(page));
            open("2025-02-1" + turn);
            open("2025-01-0" + (turn + 1));
            if (turn == 0) {
                Api.concluded(leaving, Body.aFailure());
                amended(rising, anOpenCase().in(ground.六里村).acceptedOn("2025-02-20"));
                amended(Api.read(staying.get(0)), anOpenCase().in(ground.六里村).acceptedOn("2025-02-09"));
                amended(Api.read(staying.get(8)), anOpenCase().in(ground.六里村).acceptedOn("2025-02-01"));
            }
            page = list("limit=2&status=OPEN&after=" + page.path("next"));
            assertThat(seen).doesNotHaveDuplicates().doesNotContainAnyElementsOf(ids(page));
        }
        seen.addAll(ids(page));

        assertThat(seen).doesNotHaveDuplicates().containsSubsequence(staying);
        assertThat(seen).doesNotContain(id(leaving));
    }

    private List<String> pages(String query) {
        var all = new ArrayList<String>();
        var page = list(query);
        all.addAll(ids(page));
        while (page.path("next") != null) {
            page = list(query + "&after=" + page.path("next"));
            all.addAll(ids(page));
            assertThat(all).doesNotHaveDuplicates();
        }
        return all;
    }

    private String open(String acceptedOn) {
        return id(recorded(anOpenCase().in(ground.莲花村).acceptedOn(acceptedOn)));
    }

    private static List<String> ids(Response page) {
        assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
        return page.path("items.id");
    }
}
