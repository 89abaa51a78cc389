package township.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Api.id;
import static township.mediation.cases.Api.read;
import static township.mediation.cases.Api.record;
import static township.mediation.cases.Api.recorded;
import static township.mediation.cases.Body.aCase;
import static township.mediation.cases.Body.aFailedCase;
import static township.mediation.cases.Body.aSettledCase;
import static township.mediation.cases.Refusals.assertRefused;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days begin at midnight in Asia/Shanghai, and months end on their last day. */
@QuarkusTest
class DaysTest extends OnOwnGround {

    @ParameterizedTest
    @CsvSource({"2025-01-01T00:30:00, 2025-01-01, 2025-01-02", "2024-12-31T23:59:59, 2024-12-31, 2025-01-01"})
    void aDayIsADayInShanghai(String now, String today, String tomorrow) {
        clock.set(now);

        assertThat(recorded(aCase().in(ground.莲花村)).<String>path("acceptedOn")).isEqualTo(today);
        assertThat(recorded(aCase().in(ground.莲花村).acceptedOn(today)).<String>path("number"))
                .isEqualTo(ground.code + "-" + today.substring(0, 4) + "-0002");
        assertRefused(record(aCase().in(ground.莲花村).acceptedOn(tomorrow)), 422, "date-in-future", "acceptedOn");
        var concludedTomorrow =
                aFailedCase().with("outcome.concludedOn", tomorrow).acceptedOn("2024-12-01");
        assertRefused(record(concludedTomorrow.in(ground.莲花村)), 422, "date-in-future", "outcome.concludedOn");
    }

    @Test
    void anOpenCaseIsOverdueFromTheDayAfterItsDueDate() {
        var open = id(recorded(aCase().in(ground.莲花村).acceptedOn("2025-02-14")));
        var settled = id(recorded(aSettledCase().in(ground.莲花村).acceptedOn("2025-02-01")));

        clock.set("2025-03-14T23:59:59");
        assertThat(read(open).<Boolean>path("overdue")).isFalse();
        clock.set("2025-03-15T00:00:00");
        assertThat(read(open).<Boolean>path("overdue")).isTrue();
        assertThat(read(settled).<Boolean>path("overdue")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-30, 2024-02-29",
        "2024-01-31, 2024-02-29",
        "2023-01-31, 2023-02-28",
        "2024-02-29, 2024-03-29",
        "2023-12-31, 2024-01-31",
        "2024-03-31, 2024-04-30",
        "2024-12-01, 2025-01-01"
    })
    void isDueAMonthAfterAcceptanceAtTheLatestOnTheLastOfThatMonth(String acceptedOn, String dueOn) {
        assertThat(recorded(aCase().in(ground.莲花村).acceptedOn(acceptedOn)).<String>path("dueOn"))
                .isEqualTo(dueOn);
    }

    @Test
    void isDueWhenThePartiesConsentedToWait() {
        var waiting = aCase().in(ground.莲花村).acceptedOn("2024-01-31").with("extendedTo", "2024-06-30");

        assertThat(recorded(waiting).<String>path("dueOn")).isEqualTo("2024-06-30");
    }
}
