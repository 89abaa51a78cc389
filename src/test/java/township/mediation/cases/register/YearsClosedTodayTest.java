package township.mediation.cases.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@link ClosedYears} says on 2025-03-15. */
class YearsClosedTodayTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 15);

    @ParameterizedTest
    @CsvSource({
        // closed through; reopened from, until; the last closed year
        ",     ,     ,           ",
        "2024, ,     ,           2024",
        "2024, 2023, 2025-03-15, 2022",
        "2024, 2023, 2025-03-14, 2024",
        "2022, 2024, 2025-03-15, 2022",
    })
    void areAllThroughTheLastThatIsNotReopened(Integer through, Integer from, LocalDate until, Integer last) {
        var closed = new ClosedYears(through, from, until, TODAY);

        assertThat(closed.last()).isEqualTo(last);
        assertThat(closed.firstOpen()).isEqualTo(last == null ? 0 : last + 1);
        for (int year = 2020; year <= 2026; year++) {
            assertThat(closed.contains(year)).isEqualTo(last != null && year <= last);
            assertThat(closed.contained(year)).isEqualTo(through != null && year <= through);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // closed through; reopened from, until; closed now; then closed through, reopened from, until
        ",     ,     ,           2023, 2023, ,     ",
        "2023, ,     ,           2024, 2024, ,     ",
        "2023, ,     ,           2021, 2023, ,     ",
        "2024, 2022, 2025-03-15, 2022, 2024, 2023, 2025-03-15",
        "2024, 2022, 2025-03-15, 2024, 2024, 2025, 2025-03-15",
        "2024, 2023, 2025-03-15, 2021, 2024, 2023, 2025-03-15",
        "2024, 2022, 2025-03-14, 2022, 2024, ,     ",
    })
    void includeAYearThatIsClosedWhileAReopeningGoesOnBehindIt(
            Integer through,
            Integer from,
            LocalDate until,
            int year,
            Integer thenThrough,
            Integer thenFrom,
            LocalDate thenUntil) {
        assertThat(new ClosedYears(through, from, until, TODAY).closedThrough(year))
                .isEqualTo(new ClosedYears(thenThrough, thenFrom, thenUntil, TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        // closed through; reopened from, until; reopened now; then reopened from
        "2024, ,     ,           2023, 2023",
        "2024, 2022, 2025-03-15, 2023, 2022",
        "2024, 2023, 2025-03-15, 2022, 2022",
        "2024, 2022, 2025-03-14, 2023, 2023",
    })
    void leaveOutAYearThatIsReopenedAndAllAfterIt(
            Integer through, Integer from, LocalDate until, int year, int thenFrom) {
        var end = LocalDate.of(2025, 4, 1);

        assertThat(new ClosedYears(through, from, until, TODAY).reopenedFrom(year, end))
                .isEqualTo(new ClosedYears(through, thenFrom, end, TODAY));
    }
}
