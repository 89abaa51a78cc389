package township.mediation.figures.statistics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import township.mediation.fixtures.Launch;
import township.mediation.fixtures.PackagedService;

/** A day is a day in China, wherever the host thinks that it stands. */
@Tag("full")
class YearBoundaryIT {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @ValueSource(strings = {"America/Los_Angeles", "Pacific/Kiritimati", "UTC"})
    void countsACaseOverTheTurnOfTheYearInBothYears(String zone) {
        try (var service =
                new Launch().set("user.timezone", zone).environment("TZ", zone).ready()) {
            record(service, "2023-12-31", "2024-01-01");
            assertYear(service, 2023, 0, 1, 0, 1);
            assertYear(service, 2024, 1, 0, 1, 0);
            assertThat(months(service, 2023).<Integer>path("rows[11].accepted")).isEqualTo(1);
            assertThat(months(service, 2024).<Integer>path("rows[0].settled")).isEqualTo(1);
            assertTodayIsTodayInChina(service);
        }
    }

    private static void assertYear(
            PackagedService service, int year, int carriedOver, int accepted, int settled, int pending) {
        var report = as(service).get(service.url() + "/api/v1/reports/annual/" + year);
        assertThat(report.<Integer>path("total.carriedOver")).isEqualTo(carriedOver);
        assertThat(report.<Integer>path("total.accepted")).isEqualTo(accepted);
        assertThat(report.<Integer>path("total.settled")).isEqualTo(settled);
        assertThat(report.<Integer>path("total.pending")).isEqualTo(pending);
    }

    private static void assertTodayIsTodayInChina(PackagedService service) {
        var before = LocalDate.now(CHINA);
        var recorded = send(service, "{\"villageCode\": \"431223206200\", \"type\": \"NEIGHBOUR\"}");
        var tomorrow = LocalDate.now(CHINA).plusDays(1);
        assertThat(LocalDate.parse(recorded.path("acceptedOn"))).isBetween(before, tomorrow.minusDays(1));
        assertThat(send(
                                service,
                                "{\"villageCode\": \"431223206200\", \"type\": \"NEIGHBOUR\", \"acceptedOn\": \""
                                        + tomorrow.plusDays(1) + "\"}")
                        .<String>path("type"))
                .isEqualTo("/problems/date-in-future");
        assertThat(as(service).get(service.url() + "/api/v1/statistics").<String>path("from"))
                .isIn(
                        before.withDayOfYear(1).toString(),
                        tomorrow.withDayOfYear(1).toString());
    }

    private static void record(PackagedService service, String acceptedOn, String concludedOn) {
        assertThat(send(service, """
                        {"villageCode": "431223206200", "type": "NEIGHBOUR", "acceptedOn": "%s", "outcome":
                            {"result": "SETTLED", "concludedOn": "%s", "agreement": {"form": "ORAL"}}}
                        """.formatted(acceptedOn, concludedOn)).statusCode())
                .isEqualTo(201);
    }

    private static Response send(PackagedService service, String body) {
        return as(service).contentType("application/json").body(body).post(service.url() + "/api/v1/cases");
    }

    private static Response months(PackagedService service, int year) {
        return as(service).get(service.url() + "/api/v1/statistics?by=month&year=" + year);
    }

    private static RequestSpecification as(PackagedService service) {
        return given().header("Authorization", service.office("431223206"));
    }
}
