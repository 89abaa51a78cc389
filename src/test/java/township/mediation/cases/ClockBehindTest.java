package township.mediation.cases;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Api.record;
import static township.mediation.cases.Api.recorded;
import static township.mediation.cases.Body.anOpenCase;
import static township.mediation.cases.Refusals.assertRefused;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import township.mediation.http.openapi.ServedDocument;

/** A clock that is before the last change of the township, as after a battery that ran out. */
@QuarkusTest
class ClockBehindTest extends OnOwnGround {

    private static final Set<String> WITHOUT_A_DATE = Set.of("searchCases", "revokeToken");

    @ParameterizedTest
    @ValueSource(strings = {"2015-01-01T10:00:00", "2025-03-15T09:58:59"})
    void recordsNothingAndLeavesTheRegisterAlone(String now) {
        var open = recorded(anOpenCase().in(ground.莲花村));
        var before = ground.ledger();
        clock.set(now);

        var refused = record(anOpenCase().in(ground.莲花村));

        assertRefused(refused, 503, "clock-behind");
        assertThat(refused.header("Retry-After")).isEqualTo("60");
        for (var command : List.of(
                "amendCase: another type",
                "concludeCase: settled",
                "annulCase: recorded twice",
                "saveVillage: another name")) {
            var words = command.split(": ");
            assertRefused(Commands.send(words[0], words[1], open), 503, "clock-behind");
        }
        assertRefused(given().post("/api/v1/reports/annual/2014/publication"), 503, "clock-behind");
        assertThat(ground.ledger()).isEqualTo(before);
    }

    @Test
    void recordsWithinTheMinuteByWhichInstancesMayDiffer() {
        recorded(anOpenCase().in(ground.莲花村));
        clock.set("2025-03-15T09:59:01");

        recorded(anOpenCase().in(ground.莲花村));
    }

    @Test
    void goesOnWithFiguresReportsAndTheListOfPublishedYears() {
        recorded(anOpenCase().in(ground.莲花村).acceptedOn("2024-03-05"));
        assertThat(given().post("/api/v1/reports/annual/2024/publication").statusCode())
                .isEqualTo(201);
        clock.set("2015-01-01T10:00:00");

        assertThat(given().get("/api/v1/statistics?year=2024").<Integer>path("total.accepted"))
                .isOne();
        assertThat(given().get("/api/v1/reports/annual/2024").<String>path("status"))
                .isEqualTo("PUBLISHED");
        assertThat(given().get("/api/v1/reports/annual").<List<Integer>>path("items.year"))
                .containsExactly(2024);
    }

    @Test
    void everyOperationThatWritesSaysSo() {
        var silent = ServedDocument.read().operations().stream()
                .filter(operation -> !operation.method().equalsIgnoreCase("get"))
                .filter(operation -> StreamSupport.stream(
                                operation
                                        .node()
                                        .at("/responses/503/content/application~1problem+json/examples")
                                        .properties()
                                        .spliterator(),
                                false)
                        .noneMatch(example -> example.getKey().equals("clock-behind")))
                .map(ServedDocument.Operation::id)
                .collect(Collectors.toSet());

        assertThat(silent).isEqualTo(WITHOUT_A_DATE);
    }
}
