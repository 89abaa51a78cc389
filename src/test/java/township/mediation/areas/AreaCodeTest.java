package township.mediation.areas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                .filter(each -> each.compareTo(area.low()) >= 0 && each.compareTo(area.high()) < 0)
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
}
