package township.mediation.cases.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberTest {

    @ParameterizedTest
    @CsvSource({
        "2024, 1,         431223206-2024-0001",
        "2024, 9999,      431223206-2024-9999",
        "2024, 10000,     431223206-2024-10000",
        "1950, 999999999, 431223206-1950-999999999",
    })
    void isReadAsItIsWritten(int year, int sequence, String written) {
        var number = new CaseNumber(year, sequence);

        assertThat(number.in("431223206")).isEqualTo(written);
        assertThat(CaseNumber.read(written)).contains(new CaseNumber.Whole("431223206", number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "431223206-2024-001",
                "431223206-2024-01000",
                "431223206-2024-1000000000",
                "43122320-2024-0001",
                "4312232066-2024-0001",
                "431223206-24-0001",
                "431223206-2024-0001 ",
                "431223206–2024–0001",
                "４３１２２３２０６-2024-0001",
            })
    void isNotReadFromWhatItIsNeverWrittenAs(String text) {
        assertThat(CaseNumber.read(text)).isEmpty();
    }
}
