package township.mediation.cases.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2024-12-31, true,  false, false, 12",
        "2024-01-01, 2025-12-31, false, false, false, 24",
        "2024-01-02, 2024-12-31, false, false, false, 12",
        "2024-01-01, 2024-03-31, false, true,  false, 3",
        "2024-10-01, 2024-12-31, false, true,  false, 3",
        "2024-02-01, 2024-04-30, false, false, false, 3",
        "2024-10-01, 2025-03-31, false, false, false, 6",
        "2024-02-01, 2024-02-29, false, false, true,  1",
        "2024-02-01, 2024-02-28, false, false, false, 1",
        "2024-01-31, 2024-02-01, false, false, false, 2",
        "2024-05-05, 2024-05-05, false, false, false, 1",
    })
    void knowsAWholeYearQuarterOrMonthAndInHowManyMonthsItLies(
            LocalDate from, LocalDate to, boolean year, boolean quarter, boolean month, long months) {
        var period = new Period(from, to);

        assertThat(period.isYear()).isEqualTo(year);
        assertThat(period.isQuarter()).isEqualTo(quarter);
        assertThat(period.isMonth()).isEqualTo(month);
        assertThat(period.months()).isEqualTo(months);
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, false", "2024-01-01, true", "2024-06-30, true", "2024-12-31, true", "2025-01-01, false"})
    void containsItsFirstDayAndItsLast(LocalDate day, boolean contained) {
        assertThat(Period.ofYear(2024).contains(day)).isEqualTo(contained);
    }

    @ParameterizedTest
    @CsvSource({"1949, false", "1950, true", "2100, true", "2101, false"})
    void thereAreCasesFrom1950To2100(int year, boolean plausible) {
        assertThat(Year.isPlausible(year)).isEqualTo(plausible);
    }

    @Test
    void aQuarterFollowsAnotherIntoTheNextYear() {
        assertThat(Quarter.of(LocalDate.of(2024, 12, 31)).next()).hasToString("2025-Q1");
        assertThat(Quarter.of(LocalDate.of(2024, 4, 1)).days())
                .isEqualTo(new Period(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 6, 30)));
    }
}
