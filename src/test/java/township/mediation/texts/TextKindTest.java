package township.mediation.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.texts.TextKind.FREE;
import static township.mediation.texts.TextKind.NAME;
import static township.mediation.texts.TextKind.SECRET;
import static township.mediation.texts.TextKind.SHORT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of what people type. */
class TextKindTest {

    private static final List<String> UNSEEN = List.of(
            " ",
            "\t",
            "\n",
            "\r",
            "\u0085",
            "\u00A0",
            "\u1680",
            "\u2003",
            "\u2028",
            "\u202F",
            "\u3000",
            "\u2800",
            "\u200B",
            "\u200E",
            "\u202E",
            "\u2060",
            "\u2066",
            "\uFEFF",
            "\u00AD",
            "\u061C",
            "\u3164",
            "\uFFA0",
            "\u200D",
            "\uFE0F",
            "\uDB40\uDD00",
            "\uDB40\uDC41");

    @Test
    void aShortTextLosesWhatNobodySeesAroundIt() {
        for (var unseen : UNSEEN) {
            assertThat(SHORT.cleaned(unseen + "张 三")).as(unseen).isEqualTo("张 三");
            assertThat(SHORT.cleaned("张 三 " + unseen + " ")).as(unseen).isEqualTo("张 三");
            assertThat(SHORT.cleaned(unseen + unseen)).isEmpty();
            assertThat(FREE.cleaned(unseen + unseen)).isEmpty();
            assertThat(SECRET.cleaned(unseen + "x")).isEqualTo(unseen + "x");
        }
    }

    @Test
    void whatIsSeenStaysAsItWasTyped() {
        for (var text : List.of(
                "Ａ－７",
                "张　三",
                "𠮷\uDB40\uDD00",
                "𠮷\uDB40\uDD00野家",
                "\u1828\u180B\u1820",
                "ᠠ\u180Eᠠ",
                "می\u200Cخواهم",
                "👨\u200D👩")) {
            assertThat(NAME.cleaned(text)).isEqualTo(text);
        }
        assertThat(FREE.cleaned("　　甲方\u200B\n 乙方 ")).isEqualTo("　　甲方\u200B\n 乙方 ");
    }

    @Test
    void aShortTextLosesWhatTurnsOrSplitsItUnseen() {
        assertThat(NAME.cleaned("张\u200B三")).isEqualTo("张三");
        assertThat(NAME.cleaned("张\u202E三\u202C李")).isEqualTo("张三李");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "???", "？？", "? ?", "???·???", "??\uFF0E??", "\uFFFD", "张\uFFFD", "锟斤拷", "?.?"})
    void aNameOfASenderWithAnotherEncodingIsRefused(String text) {
        assertThat(NAME.fault(text, 0, 60)).isEqualTo("violation.Text.encoding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"张?", "?村", "·", "A?", "\uE000", "𠀋"})
    void otherNamesAreTaken(String text) {
        assertThat(NAME.fault(text, 0, 60)).isNull();
    }

    @Test
    void questionMarksAloneMayStandWhereNoNameDoes() {
        assertThat(SHORT.fault("?", 0, 60)).isNull();
        assertThat(FREE.fault("???", 0, 60)).isNull();
        assertThat(FREE.fault("a\uFFFD", 0, 60)).isEqualTo("violation.Text.encoding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb", "a\0", "\uD800", "a\uDC00", "a\u009F", "\uFFFF", "\uFDD0", "\uD83F\uDFFE"})
    void noSystemKeepsTheseCharacters(String text) {
        assertThat(FREE.fault(text, 0, 60)).isEqualTo("violation.Text.broken");
        assertThat(SECRET.fault(text, 0, 60)).isEqualTo("violation.Text.broken");
    }

    @Test
    void charactersAreCountedAndNotTheirHalves() {
        for (var kind : TextKind.values()) {
            assertThat(kind.fault("𠀋".repeat(60), 60, 60)).isNull();
            assertThat(kind.fault("𠀋".repeat(61), 60, 60)).isEqualTo("violation.Text");
            assertThat(kind.fault("𠀋".repeat(59), 60, 60)).isEqualTo("violation.Text");
        }
    }
}
