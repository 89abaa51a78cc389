package township.mediation.figures.reports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Api.annulled;
import static township.mediation.cases.Api.recorded;
import static township.mediation.cases.Body.aCase;
import static township.mediation.cases.Body.because;
import static township.mediation.figures.reports.YearCalls.list;
import static township.mediation.figures.reports.YearCalls.published;
import static township.mediation.figures.reports.YearCalls.reopened;
import static township.mediation.figures.reports.YearCalls.versions;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import township.mediation.cases.OnOwnGround;
import township.mediation.people.accounts.Role;

/** Every year of an area, and how far it is. */
@QuarkusTest
class ListOfYearsTest extends OnOwnGround {

    private static final String TODAY = "2025-03-15";

    @Test
    void isEmptyWhereNothingWasEverAccepted() {
        annulled(recorded(aCase().in(ground.莲花村).acceptedOn("2021-05-06")), because("重复登记"));

        assertThat(list().<List<Object>>path("items")).isEmpty();
    }

    @Test
    void goesFromTheFirstAcceptanceToThisYear() {
        recorded(aCase().in(ground.莲花村).acceptedOn("2023-05-06"));
        recorded(aCase().in(ground.六里村).acceptedOn("2024-05-06"));

        assertThat(list().<List<Map<String, Object>>>path("items"))
                .isEqualTo(List.of(provisional(2025, false), provisional(2024, false), provisional(2023, false)));
        caller.become(Role.MEDIATOR, ground.六里村);
        assertThat(list().<List<Integer>>path("items.year")).containsExactly(2025, 2024);
    }

    @Test
    void tellsTheLastVersionAndWhetherAnythingHasChangedSince() {
        recorded(aCase().in(ground.莲花村).acceptedOn("2023-05-06"));
        published(2024);
        published(2022);
        var digests = versions(2024).<List<String>>path("items.digest");

        assertThat(years())
                .containsExactly(
                        "2025 PROVISIONAL open null null",
                        "2024 PUBLISHED closed 1 false",
                        "2023 PROVISIONAL closed null null",
                        "2022 PUBLISHED closed 1 false");
        assertThat(list().<String>path("items[1].digest")).isEqualTo(digests.get(0));

        reopened(2023, TODAY);
        recorded(aCase().in(ground.莲花村).acceptedOn("2023-05-06"));

        assertThat(years())
                .containsExactly(
                        "2025 PROVISIONAL open null null",
                        "2024 PUBLISHED open 1 true",
                        "2023 PROVISIONAL open null null",
                        "2022 PUBLISHED closed 1 false");

        published(2024);

        assertThat(years())
                .containsExactly(
                        "2025 PROVISIONAL open null null",
                        "2024 PUBLISHED closed 2 false",
                        "2023 PROVISIONAL closed null null",
                        "2022 PUBLISHED closed 1 false");
    }

    @Test
    void aYearThatALaterOneClosedStillShowsWhatIsNotPublished() {
        published(2023);
        published(2024);
        reopened(2023, TODAY);
        recorded(aCase().in(ground.莲花村).acceptedOn("2023-05-06"));

        published(2024);

        assertThat(years())
                .containsExactly(
                        "2025 PROVISIONAL open null null",
                        "2024 PUBLISHED closed 2 false",
                        "2023 PUBLISHED closed 1 true");

        published(2023);

        assertThat(years())
                .containsExactly(
                        "2025 PROVISIONAL open null null",
                        "2024 PUBLISHED closed 2 false",
                        "2023 PUBLISHED closed 2 false");
    }

    @Test
    void aVillageHasTheClosedYearsOfItsTownshipAndNoVersions() {
        recorded(aCase().in(ground.莲花村).acceptedOn("2024-05-06"));
        published(2024);
        caller.become(Role.READER, ground.莲花村);

        assertThat(years()).containsExactly("2025 PROVISIONAL open null null", "2024 PROVISIONAL closed null null");
    }

    @Test
    void aWiderAreaHasClosedWhatAllItsTownshipsHave() {
        var neighbour = ground.neighbour();
        recorded(aCase().in(ground.莲花村).acceptedOn("2024-05-06"));
        published(2024);
        caller.become(Role.OFFICE, ground.county);
        assertThat(years()).containsExactly("2025 PROVISIONAL open null null", "2024 PROVISIONAL open null null");

        given().post("/api/v1/reports/annual/2024/publication?area=" + neighbour.code);
        assertThat(years()).containsExactly("2025 PROVISIONAL open null null", "2024 PROVISIONAL closed null null");

        given().contentType("application/json; charset=UTF-8")
                .body(Map.of("reason", "漏记", "until", TODAY))
                .post("/api/v1/reports/annual/2024/reopening?area=" + neighbour.code);
        assertThat(years()).containsExactly("2025 PROVISIONAL open null null", "2024 PROVISIONAL open null null");
    }

    private static List<String> years() {
        return list().<List<Map<String, Object>>>path("items").stream()
                .map(year -> String.join(
                        " ",
                        Arrays.asList(
                                String.valueOf(year.get("year")),
                                String.valueOf(year.get("status")),
                                Boolean.TRUE.equals(year.get("closed")) ? "closed" : "open",
                                String.valueOf(year.get("version")),
                                String.valueOf(year.get("unpublishedChanges")))))
                .toList();
    }

    private static Map<String, Object> provisional(int year, boolean closed) {
        var expected = new HashMap<String, Object>();
        expected.put("year", year);
        expected.put("status", "PROVISIONAL");
        expected.put("closed", closed);
        expected.put("version", null);
        expected.put("digest", null);
        expected.put("unpublishedChanges", null);
        return expected;
    }
}
