package township.mediation.areas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import township.mediation.refusals.NotOfForm;

class AreaCodeTest {

    private static final List<String> ALL = List.of(
            "11",
            "1101",
            "43",
            "4300",
            "4312",
            "431200",
            "431223",
            "431223000",
            "431223205999",
            "431223206",
            "431223206000",
            "431223206215",
            "431223206999",
            "431223207",
            "431223999",
            "431223999999",
            "4313",
            "4399",
            "439999999999",
            "44",
            "99",
            "999999999999");

    /** What it covers is what lies in its range: rights go by the one, queries by the other. */
    @ParameterizedTest
    @ValueSource(strings = {"0", "11", "43", "4312", "431223", "431223206", "431223206215", "431223999", "99"})
    void coversWhatLiesInItsRange(String code) {
        var area = new AreaCode(code);

        var inRange = ALL.stream()
                .filter(each -> each.compareTo(area.rangeStart()) >= 0 && each.compareTo(area.rangeEnd()) < 0)
                .toList();

        assertThat(ALL.stream().map(AreaCode::new).filter(area::covers).map(AreaCode::value))
                .containsExactlyElementsOf(inRange)
                .isNotEmpty();
    }

    @Test
    void coversItsUnitsFromTheFirstToTheLast() {
        var township = new AreaCode("431223206");

        assertThat(ALL.stream().map(AreaCode::new).filter(township::covers).map(AreaCode::value))
                .containsExactly("431223206", "431223206000", "431223206215", "431223206999");
    }

    @ParameterizedTest
    @CsvSource({
        "431223206000, 431223206",
        "431223000000, 431223",
        "431200000000, 4312",
        "430000000000, 43",
        "431200, 4312",
        "430000, 43",
        "500000000000, 50",
        "431223206215, 431223206215",
        "431223206200, 431223206200",
        "431223206, 431223206",
        "431223200, 431223200",
        "431223, 431223",
        "410100, 4101",
        "4100, 4100",
        "0, 0"
    })
    void isTheSameWithTheZerosThatListsPadItWith(String written, String code) {
        assertThat(AreaCode.of(written).value()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4", "431", "4312232060000", "43122320600", " 43", "43 ", "４３", "00x000", "٤٣"})
    void isNothingElse(String text) {
        assertThatThrownBy(() -> AreaCode.of(text)).isInstanceOf(NotOfForm.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"431223206000", "431223206", "430000000000", "43122320621", "0"})
    void isNoVillage(String text) {
        assertThatThrownBy(() -> AreaCode.ofVillage(text)).isInstanceOf(NotOfForm.class);
    }
}
