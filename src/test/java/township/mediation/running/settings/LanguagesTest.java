package township.mediation.running.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource({
        "UTF-8, true",
        "GB18030, true",
        "GBK, true",
        "US-ASCII, false",
        "ANSI_X3.4-1968, false",
        "ISO-8859-1, false",
        "windows-1252, false"
    })
    void speaksChineseWhereTheTerminalShowsIt(String charset, boolean prints) {
        assertThat(Languages.printsChinese(Charset.forName(charset))).isEqualTo(prints);
    }
}
