package township.mediation.cases.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import township.mediation.refusals.NotOfForm;

class YearTest {

    @ParameterizedTest
    @ValueSource(strings = {"1950", "2024", "2100"})
    void isFourDigits(String text) {
        assertThat(Year.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1949", "2101", "24", "02024", "+2024", "2024.0", " 2024", "２０２４", "year"})
    void isNothingElse(String text) {
        assertThatThrownBy(() -> Year.of(text)).isInstanceOf(NotOfForm.class);
    }
}
