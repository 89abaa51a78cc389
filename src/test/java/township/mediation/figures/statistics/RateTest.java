package township.mediation.figures.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {

    @ParameterizedTest
    @CsvSource({
        "42, 42, 1.0000, 100.0",
        "6217, 6368, 0.9763, 97.6",
        "19999, 20000, 0.9999, 99.9",
        "7, 8, 0.8750, 87.5",
        "0, 3, 0.0000, 0.0",
        "2, 3, 0.6667, 66.7",
        "1, 3, 0.3333, 33.3",
    })
    void isTheNearestOfFourPlacesAndOneOfAPercentage(long numerator, long denominator, String value, String percent) {
        assertThat(Rate.of(numerator, denominator).value()).hasToString(value);
        assertThat(Rate.of(numerator, denominator).percent()).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 20000, 0.0001",
        "3, 20000, 0.0002",
        "12345, 100000, 0.1235",
        "12344, 100000, 0.1234",
        "124999, 1000000, 0.1250",
    })
    void roundsTheHalfUp(long numerator, long denominator, String value) {
        assertThat(Rate.of(numerator, denominator).value()).hasToString(value);
    }

    @ParameterizedTest
    @CsvSource({"1, 2000, 0.1", "49, 100000, 0.0", "8125, 10000, 81.3", "81249, 100000, 81.2"})
    void roundsTheHalfUpOfAPercentageFromTheFractionItself(long numerator, long denominator, String percent) {
        assertThat(Rate.of(numerator, denominator).percent()).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({
        "99994, 100000, 0.9999, 99.9",
        "99995, 100000, 0.9999, 99.9",
        "999999999999, 1000000000000, 0.9999, 99.9",
        "9994, 10000, 0.9994, 99.9",
        "9995, 10000, 0.9995, 99.9",
    })
    void neverReadsAsTheWholeWhileSomethingIsMissing(long numerator, long denominator, String value, String percent) {
        assertThat(Rate.of(numerator, denominator).value()).hasToString(value);
        assertThat(Rate.of(numerator, denominator).percent()).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"3, 2, 1.5000, 150.0", "20001, 20000, 1.0001, 100.0", "200001, 200000, 1.0000, 100.0"})
    void readsAboveTheWholeWhereMoreWasConcludedThanAccepted(
            long numerator, long denominator, String value, String percent) {
        assertThat(Rate.of(numerator, denominator).value()).hasToString(value);
        assertThat(Rate.of(numerator, denominator).percent()).isEqualTo(percent);
    }

    @Test
    void hasNoValueWhereNothingWasToBeDone() {
        assertThat(Rate.of(0, 0)).isEqualTo(new Rate(0, 0, null));
    }
}
