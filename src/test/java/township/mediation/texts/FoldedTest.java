package township.mediation.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts are the same to a reader. */
class FoldedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "买买提·吐尔逊",
                "买买提•吐尔逊",
                "买买提・吐尔逊",
                "买买提．吐尔逊",
                "买买提.吐尔逊",
                "买买提﹒吐尔逊",
                "买买提‧吐尔逊",
                "买买提∙吐尔逊",
                "买买提⋅吐尔逊",
                "买买提｡吐尔逊",
                "买买提。吐尔逊",
                "买买提･吐尔逊",
                "买买提 · 吐尔逊",
                "　买买提·吐\u200B尔逊\u3000",
                "\uFEFF买买提·吐尔逊\uFE0F",
            })
    void aNameIsTheSameWhateverDotAndBlanksItIsTypedWith(String typed) {
        assertThat(Folded.name(typed)).isEqualTo("买买提·吐尔逊");
    }

    @ParameterizedTest
    @CsvSource({
        "ＡＢ公司, ab公司",
        "AB 公司, ab公司",
        "㈱山水, (株)山水",
        "Cafe\u0301, café",
        "CAFÉ, café",
        "ﾊﾝ, ハン",
        "𠮷\uDB40\uDD00野家, 𠮷野家",
        "吉\uFE00, 吉",
        "ΣΑΣ, σας",
        "ｄｚ, dz",
    })
    void aNameIsComparedWithoutWidthFormAndCase(String typed, String like) {
        assertThat(Folded.name(typed)).isEqualTo(Folded.name(like));
    }

    @Test
    void differentNamesStayDifferent() {
        assertThat(Folded.name("张三")).isNotEqualTo(Folded.name("张叁"));
        assertThat(Folded.name("吉野")).isNotEqualTo(Folded.name("𠮷野"));
        assertThat(Folded.name("买买提·吐尔逊")).isNotEqualTo(Folded.name("买买提吐尔逊"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"A-7", "a-7", "Ａ－７", " A-7", "A-7 ", "A - 7", "A-7\u200B", "\u2060A\u00AD-7\t", "A-７\u3000"})
    void aNumberIsTheSameWhateverItIsTypedWith(String typed) {
        assertThat(Folded.number(typed)).isEqualTo("a-7");
    }

    @ParameterizedTest
    @CsvSource({"1①, 11", "2², 22", "㈠, 一", "〔1〕, [1]", "É1, é1", "3-5, 35"})
    void aNumberIsNoneOfAnotherForm(String one, String other) {
        assertThat(Folded.number(one)).isNotEqualTo(Folded.number(other));
    }

    /** Else the key of a key would be another: of every character, between others. */
    @Test
    void whatIsFoldedStaysAsItIs() {
        var unstable = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(character -> {
                    var text = "a" + Character.toString(character) + "\u0301b";
                    var name = Folded.name(text);
                    var number = Folded.number(text);
                    return !Folded.name(name).equals(name)
                            || !Folded.number(number).equals(number);
                })
                .mapToObj("U+%X"::formatted)
                .toList();
        assertThat(unstable).isEmpty();
    }
}
