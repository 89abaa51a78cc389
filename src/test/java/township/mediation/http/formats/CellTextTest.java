package township.mediation.http.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts as cells of a table for people: a spreadsheet shows them, and our own reading gives them back. */
class CellTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00123",
                "007-1",
                "1.50",
                "123456789012",
                "3-5",
                "1E5",
                "1.5e-3",
                "TRUE",
                "false",
                "12:30",
                "5%",
                "431223206215",
                "2024-03",
                "１２３",
                "３－５",
                "#N/A",
                "(5)",
                "3/5",
                "12345678901234567890",
                "1 1/2",
                "￥5",
                "$5",
                "3月5日",
                "2024年3月5日",
                "9时30分",
                "上午9:30",
                "9:30 PM",
                ".5",
                "1,234",
                "Mar 5",
                "5-Sept",
                "2024-03-05T08:30:00Z",
                " 7 ",
                "7\n"
            })
    void aTabFollowsWhatASpreadsheetWouldTurnIntoAValue(String text) {
        assertThat(CellText.of(text)).isEqualTo(text + "\t");
        assertThat(CellText.in(text + "\t")).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "调字〔2024〕42号",
                "A-7",
                "R12",
                "2024-Q1",
                "张三",
                "3组",
                "May",
                "Sept",
                "Dec",
                "两户因排水沟",
                "5元",
                "a@b",
                "1ab",
                "2024",
                "0",
                "431223206",
                "12345678901",
                "431223206-2024-0001",
                "0745-8123456"
            })
    void anyOtherTextStaysAsItIs(String text) {
        assertThat(CellText.of(text)).isEqualTo(text);
    }

    /** Nothing that is typed takes a thread's stack or its time. */
    @Test
    void longTextsAreJudgedInNoTime() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (var text : List.of("1", "1-", "1e", "am 1", "jan1", "1-", "年1", "apr")) {
                assertThat(CellText.in(CellText.of(text.repeat(200_000)))).hasSize(text.length() * 200_000);
            }
        });
    }

    @Property
    void whatIsWrittenForPeopleIsReadBack(@ForAll("rows") List<String> row) throws IOException {
        var read = read(CsvFor.PEOPLE, row);
        assertThat(read.stream().map(CellText::in)).isEqualTo(row);
        assertThat(read).noneMatch(cell -> !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0);
    }

    @Property
    void whatIsWrittenForProgramsIsWhatItIs(@ForAll("rows") List<String> row) throws IOException {
        assertThat(read(CsvFor.PROGRAMS, row)).isEqualTo(row);
    }

    @Provide
    Arbitrary<List<String>> rows() {
        var typed = Arbitraries.strings()
                .withChars("0123456789-/.:=+@'\t\r\n\",; eEtTaApPmM年月日#")
                .withChars('\uFF1D', '\u3000', '\uFEFF')
                .ofMaxLength(12);
        return Arbitraries.oneOf(typed, Arbitraries.strings().ofMaxLength(20))
                .list()
                .ofMinSize(2)
                .ofMaxSize(5);
    }

    private static List<String> read(CsvFor readers, List<String> row) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var csv = new Csv(bytes, readers);
        csv.row(row);
        csv.flush();
        var written = bytes.toString(StandardCharsets.UTF_8);
        assertThat(written.startsWith("\uFEFF"))
                .isEqualTo(readers == CsvFor.PEOPLE || row.get(0).startsWith("\uFEFF"));
        var text = readers == CsvFor.PEOPLE ? written.substring(1) : written;
        return CsvReader.builder().skipEmptyLines(false).ofCsvRecord(text).stream()
                .findFirst()
                .orElseThrow()
                .getFields();
    }
}
