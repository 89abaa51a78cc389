package township.mediation.http.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RenewalTest {

    private static final List<String> NOTHING = List.of();
    private static final List<String> A_FIELD = List.of("Rate.value: the field is gone");

    @ParameterizedTest
    @EnumSource
    void leavesACopyThatIsTheSame(Renewal renewal) {
        assertThat(renewal.isDue(true, () -> NOTHING)).isFalse();
    }

    @Test
    void saysInTheOrdinaryRunHowACopyIsRenewed() {
        assertThatThrownBy(() -> Renewal.of(null).isDue(false, () -> NOTHING))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("mvn test -Dtest=OpenApiContractTest -Dopenapi.renew");
    }

    @Test
    void saysInTheOrdinaryRunWhatBreaks() {
        assertRefused(Renewal.of(null));
        assertRefused(Renewal.of("false"));
    }

    @Test
    void renewsWhereNothingBreaks() {
        assertThat(Renewal.of("").isDue(false, () -> NOTHING)).isTrue();
        assertThat(Renewal.of("true").isDue(false, () -> NOTHING)).isTrue();
    }

    @Test
    void renewsWhatBreaksOnlyWhereThatIsSaid() {
        assertRefused(Renewal.of("true"));
        assertThat(Renewal.of("breaking").isDue(false, () -> A_FIELD)).isTrue();
    }

    private static void assertRefused(Renewal renewal) {
        assertThatThrownBy(() -> renewal.isDue(false, () -> A_FIELD))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(A_FIELD.get(0))
                .hasMessageContaining("CONTRIBUTING.md")
                .hasMessageNotContaining("-Dopenapi.renew");
    }
}
