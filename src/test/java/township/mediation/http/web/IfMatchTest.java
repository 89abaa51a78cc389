package township.mediation.http.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;

class IfMatchTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"3\"",
                " \"3\" ",
                "\"2\", \"3\"",
                "\"2\",,\"3\",",
                ",\"3\"",
                "W/\"2\",\"3\"",
                "\"a,b\",\"3\"",
                "W/\"3\"",
                "\"2\", W/\"3\"",
                "\"3-gzip\"",
                "W/\"3-gzip\"",
                "\"3--gzip\"",
                "\"3-br\""
            })
    void matchesTheVersionItNames(String header) {
        assertThat(IfMatch.of(header).matches(3)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2\"",
                "W/\"2\"",
                "\"2-gzip\"",
                "\"3-zip\"",
                "\"3gzip\"",
                "\"-gzip\"",
                "\"03\"",
                "\"\"",
                "\"2,3\"",
                "\"33\""
            })
    void matchesNoOther(String header) {
        assertThat(IfMatch.of(header).matches(3)).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "*", " * "})
    void namesNoVersionWhereTheHeaderNamesNone(String header) {
        assertThat(IfMatch.of(header)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"3", "\"3", "3\"", "\"3\" \"4\"", "w/\"3\"", "W/3", "\"3 4\"", "\"3\", *", "'3'", ",", "\"3\n\""
            })
    void refusesWhatIsNoTag(String header) {
        assertThatThrownBy(() -> IfMatch.of(header)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.problem()).isEqualTo(Problem.INVALID_PARAMETER);
            assertThat(refusal.violations().get(0).field()).isEqualTo("If-Match");
        });
    }

    @Test
    void readsALongListOfTagsInNoTime() {
        assertThat(IfMatch.of("\"1\", ".repeat(2000) + "\"3\"").matches(3)).isTrue();
        assertThatThrownBy(() -> IfMatch.of(" , ".repeat(3000) + "x")).isInstanceOf(Refusal.class);
    }
}
