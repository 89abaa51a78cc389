package township.mediation.running.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a backup says of the figures is compared with what another program counts after it is restored. */
class YearFiguresTest {

    private static final YearFigures FIGURES =
            of("tally-1", Map.of("2023", Map.of("accepted", "5", "settled", "4"), "2024", Map.of("accepted", "7")));

    @Test
    void agreeWhereAllThatBothProgramsKnowIsTheSame() {
        assertAgree(FIGURES);
        assertAgree(of(
                "tally-1", Map.of("2023", Map.of("accepted", "5", "byPhone", "2"), "2024", Map.of("accepted", "7"))));
    }

    @Test
    void differInAFigureOrAYear() {
        assertDiffer(Map.of("2023", Map.of("accepted", "6", "settled", "4"), "2024", Map.of("accepted", "7")));
        assertDiffer(Map.of("2023", Map.of("accepted", "5", "settled", "4")));
        assertDiffer(Map.of());
    }

    /** A figure of that name may count something else. */
    @Test
    void cannotBeComparedWhereTheyAreDefinedDifferently() {
        assertAgree(of("tally-2", Map.of("2023", Map.of("accepted", "6"))));
    }

    private static void assertAgree(YearFigures others) {
        assertThat(FIGURES.contradicts(others)).isFalse();
        assertThat(others.contradicts(FIGURES)).isFalse();
    }

    private static void assertDiffer(Map<String, Map<String, String>> years) {
        assertThat(FIGURES.contradicts(of("tally-1", years))).isTrue();
        assertThat(of("tally-1", years).contradicts(FIGURES)).isTrue();
    }

    private static YearFigures of(String definition, Map<String, Map<String, String>> years) {
        return new YearFigures(definition, years);
    }
}
