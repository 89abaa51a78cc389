package township.mediation.figures.statistics.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import township.mediation.cases.ClockForTests;
import township.mediation.fixtures.Province;
import township.mediation.fixtures.Township;

/** What can be asked of statistics, and what is refused. The caller's area is a province. */
@QuarkusTest
class StatisticsParametersTest extends Province {

    private final Township township = emptyTownship();

    @Inject
    ClockForTests clock;

    @Test
    void judgesEveryParameterBeforeTheArea() {
        assertInvalid(given().get("/api/v1/statistics?area=43&by=day"), "by");
        assertInvalid(given().get("/api/v1/statistics?area=43&year=24"), "year");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "43", "431223206", "431223206200", "98"})
    void refusesAnAreaOutsideTheCallersOwnAlsoAWiderOne(String area) {
        assertProblem(given().get("/api/v1/statistics?area=" + area), 403, "forbidden");
        assertProblem(given().get("/api/v1/reports/annual/2024?area=" + area), 403, "forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999", "999999", "990101999", "990101000999"})
    void refusesAnAreaThatNoListHas(String area) {
        assertInvalid(given().get("/api/v1/statistics?area=" + area), "area");
        assertInvalid(given().get("/api/v1/reports/annual/2024?area=" + area), "area");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9", "990", "99x", "9901010000000", "９９", "99%20"})
    void refusesWhatIsNoAreaCode(String area) {
        assertInvalid(given().urlEncodingEnabled(false).get("/api/v1/statistics?area=" + area), "area");
        assertInvalid(given().urlEncodingEnabled(false).get("/api/v1/reports/annual/2024?area=" + area), "area");
    }

    @ParameterizedTest
    @CsvSource({
        "year=1949, year",
        "year=2101, year",
        "year=24, year",
        "year=02024, year",
        "year=2024-01, year",
        "year=, year",
        "year=2024&from=2024-01, year",
        "year=2024&to=2024-01, year",
        "from=2024-01, to",
        "to=2024-01, from",
        "from=2024&to=2024, from",
        "from=2024-1&to=2024-02, from",
        "from=2024-13&to=2025-02, from",
        "from=2024-00&to=2024-02, from",
        "from=2023-02-29&to=2024-02, from",
        "from=2024-02&to=2024-02-30, to",
        "from=2024-02&to=2024-13, to",
        "from=2024-02&to=, to",
        "from=2024-03&to=2024-02, to",
        "from=2024-03-02&to=2024-03-01, to",
        "from=2024-03-01T00:00&to=2024-03-02, from",
        "from=1949-12-31&to=2024-03-02, from",
        "from=2024-12-31&to=2101-01-01, to",
        "from=-2024-01&to=2024-03-02, from",
        "from=2024-Q0&to=2024-Q1, from",
        "from=2024-Q1&to=2024-Q5, to",
        "from=2024-Q1, to",
        "from=2024-Q2&to=2024-Q1, to",
        "from=2024-Q2&to=2024-05-31&year=2024, year",
        "from=2024-q1&to=2024-q1, from",
        "from=2024Q1&to=2024Q1, from",
        "from=2024-Q01&to=2024-Q01, from",
        "from=1949-Q4&to=2024-Q1, from",
        "from=2024-Q1&to=2101-Q1, to",
        "from=2024-Q２&to=2024-Q2, from",
        "year=2024-Q1, year",
    })
    void refusesWhatIsNoPeriodAndNamesTheParameter(String parameters, String named) {
        assertInvalid(given().get("/api/v1/statistics?" + parameters), named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1949", "2101", "24", "x", "2024-01", "02024", "-2024"})
    void refusesWhatIsNoYearOfAReport(String year) {
        assertInvalid(given().get("/api/v1/reports/annual/" + year), "year");
    }

    @ParameterizedTest
    @CsvSource({
        "year=1950, 1950-01-01, 1950-12-31",
        "year=2100, 2100-01-01, 2100-12-31",
        "from=2024-02&to=2024-02, 2024-02-01, 2024-02-29",
        "from=2023-02&to=2023-02, 2023-02-01, 2023-02-28",
        "from=2024-02-29&to=2024-02-29, 2024-02-29, 2024-02-29",
        "from=2024-03-02&to=2024-04, 2024-03-02, 2024-04-30",
        "from=1950-01-01&to=2100-12, 1950-01-01, 2100-12-31",
        "from=2024-Q1&to=2024-Q1, 2024-01-01, 2024-03-31",
        "from=2024-Q2&to=2024-Q2, 2024-04-01, 2024-06-30",
        "from=2024-Q3&to=2024-Q3, 2024-07-01, 2024-09-30",
        "from=2024-Q4&to=2025-Q1, 2024-10-01, 2025-03-31",
        "from=2024-02-10&to=2024-Q2, 2024-02-10, 2024-06-30",
        "from=2024-Q2&to=2024-05, 2024-04-01, 2024-05-31",
        "from=1950-Q1&to=2100-Q4, 1950-01-01, 2100-12-31",
    })
    void takesAYearOrDaysMonthsAndQuartersFromAndTo(String parameters, String from, String to) {
        var answer = township.statistics(parameters);
        assertThat(answer.<String>path("from")).isEqualTo(from);
        assertThat(answer.<String>path("to")).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "2000-01-31, 2019-12-01, month, 200",
        "2000-01-31, 2020-01-01, month, 400",
        "1950-01, 2100-12, month, 400",
        "1950-12-31, 2010-Q3, quarter, 200",
        "1950-12-31, 2010-10-01, quarter, 400",
        "1950-01, 2100-12, year, 200",
        "1950-01, 2100-12, village, 200",
    })
    void refusesMoreMonthsAndQuartersThanAnyoneReads(String from, String to, String by, int status) {
        var answer = given().header("Accept-Language", "en")
                .get("/api/v1/statistics?from=" + from + "&to=" + to + "&by=" + by + "&area=" + township.code);
        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 400) {
            assertInvalid(answer, "to");
            assertThat(answer.<String>path("violations[0].message")).contains("240 rows", "by=year");
        }
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31T23:59:59, 2024", "2025-01-01T00:00:00, 2025"})
    void countsThisYearOfChinaWhereNoPeriodIsNamed(String now, String year) {
        clock.set(now);
        var answer = given().get("/api/v1/statistics");
        clock.reset();
        assertThat(answer.<String>path("from")).isEqualTo(year + "-01-01");
        assertThat(answer.<String>path("to")).isEqualTo(year + "-12-31");
        assertThat(answer.<String>path("area")).isEqualTo(CODE);
    }

    @ParameterizedTest
    @CsvSource({"99, prefecture", "9901, village", "990101, village", "990102000, village", "990102000202, village"})
    void groupsByTheNextLevelWhereNothingElseIsAsked(String area, String by) {
        assertThat(given().get("/api/v1/statistics?area=" + area).<String>path("by"))
                .isEqualTo(by);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Village", "villages", "handled_by", "day", "country"})
    void refusesAGroupingThatThereIsNot(String by) {
        assertInvalid(township.statistics("by=" + by), "by");
    }

    @Test
    void refusesTheVillagesOfAProvince() {
        assertInvalid(given().get("/api/v1/statistics?by=village"), "by");
    }

    @Test
    void refusesAParameterThatItDoesNotKnow() {
        assertInvalid(township.statistics("months=3"), "months");
        assertInvalid(township.statistics("year=2023&year=2024"), "year");
        assertInvalid(given().get("/api/v1/reports/annual/2024?by=month"), "by");
    }

    private static void assertInvalid(Response answer, String parameter) {
        assertProblem(answer, 400, "invalid-parameter");
        assertThat(answer.<List<String>>path("violations.field")).contains(parameter);
    }

    private static void assertProblem(Response answer, int status, String slug) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.<String>path("type")).isEqualTo("/problems/" + slug);
    }
}
