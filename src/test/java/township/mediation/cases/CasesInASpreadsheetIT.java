package township.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Body.aSettledCase;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import township.mediation.fixtures.Launch;
import township.mediation.fixtures.PackagedService;
import township.mediation.fixtures.Shell;
import township.mediation.http.openapi.AnswersAsDescribed;

/** The CSV of cases and of figures as LibreOffice opens it. */
@Tag("full")
class CasesInASpreadsheetIT {

    private static final String 莲花村 = "431223206215";

    private static final List<String> NUMBERS = List.of(
            "00123",
            "3-5",
            "1E5",
            "TRUE",
            "12:30",
            "5%",
            "１２３",
            "(5)",
            "3/5",
            "2024-03",
            "12345678901234567890",
            "1 1/2",
            "￥5",
            "3月5日",
            "2024年3月5日",
            ".5",
            "1,234",
            "Mar 5",
            "007-1",
            "调字〔2024〕42号",
            "2024-Q1",
            "'7",
            "a;b");

    private static final String NO_TEXT = "no text: ";
    private static final Path PROFILE = Launch.newDirectory().resolve("profile");

    private static PackagedService service;
    private static String office;

    @BeforeAll
    static void record() throws IOException {
        service = PackagedService.started();
        office = service.office("431223206");
        var cases = new PackagedCases(service);
        for (var number : NUMBERS) {
            var answer = cases.answer(cases.recording(aSettledCase().in(莲花村).with("registerNumber", number)));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        }
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /**
     * Separators, quotes, UTF-8, the language (Chinese, American), whether dates and the like are looked for in texts, and
     * whether formulas are: first as its dialogue proposes, which divides at semicolons and tabs too.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "44/59/9,34,76,1,,2052,false,false,false,false,false,0,false",
                "44/59/9,34,76,1,,2052,false,true,false,false,false,0,true",
                "44,34,76,1,,1033,false,true,false,false,true,0,true",
            })
    void everyNumberOfTheLedgerStaysAsItIs(String options) throws IOException, InterruptedException {
        var opened = opened("/api/v1/cases.csv?year=2025", options);

        assertThat(opened).hasSize(NUMBERS.size());
        assertThat(column(opened, "registerNumber")).containsExactlyInAnyOrderElementsOf(marked(NUMBERS));
        assertThat(column(opened, "villageCode")).containsOnly(莲花村);
        assertThat(column(opened, "outcome.agreement.amount")).allMatch(amount -> amount.startsWith(NO_TEXT));
    }

    /** What the marks are for: without them it turns most of these texts into something else. */
    @Test
    void withoutTheMarksForPeopleItWouldNot() throws IOException, InterruptedException {
        var options = "44,34,76,1,,2052,false,true,false,false,false,0,true";
        var opened = column(opened("/api/v1/cases.csv?year=2025&bom=false", options), "registerNumber");

        assertThat(NUMBERS).filteredOn(opened::contains).hasSizeLessThan(8);
    }

    @Test
    void everyKeyOfFiguresStaysAsItIs() throws IOException, InterruptedException {
        var options = "44/59/9,34,76,1,,2052,false,true,false,false,false,0,true";

        assertThat(column(opened("/api/v1/statistics.csv?year=2025&by=month", options), "key"))
                .contains("2025-01", "2025-12", "TOTAL");
        assertThat(column(opened("/api/v1/statistics.csv?year=2025", options), "key"))
                .contains(莲花村);
        assertThat(column(opened("/api/v1/reports/annual/2025.csv", options), "key"))
                .contains(莲花村);
    }

    /** Only one that begins like a formula shows its mark too. */
    private static List<String> marked(List<String> texts) {
        return texts.stream()
                .map(text -> text.startsWith("'") ? "'" + text : text)
                .toList();
    }

    private static List<String> column(List<Map<String, String>> rows, String name) {
        return rows.stream().map(row -> row.get(name)).toList();
    }

    /** The rows by the headers; a value that is no text begins with a sign of that. */
    private static List<Map<String, String>> opened(String path, String options)
            throws IOException, InterruptedException {
        var directory = Launch.newDirectory();
        Files.write(directory.resolve("x.csv"), downloaded(path));
        var convert = List.of(
                "timeout",
                "--kill-after=10",
                "120",
                "soffice",
                "-env:UserInstallation=" + PROFILE.toUri(),
                "--headless",
                "--infilter=CSV:" + options,
                "--convert-to",
                "xlsx",
                "x.csv");
        // The first start with a new profile may crash; the profile is there after it.
        if (Shell.run(directory, Map.of(), convert).exitCode() != 0) {
            assertThat(Shell.run(directory, Map.of(), convert).exitCode()).isZero();
        }
        try (var book = new XSSFWorkbook(Files.newInputStream(directory.resolve("x.xlsx")))) {
            var rows = new ArrayList<Map<String, String>>();
            var sheet = book.getSheetAt(0);
            for (int i = 1; i <= sheet.getLastRowNum(); i++) {
                var cells = new HashMap<String, String>();
                for (var cell : sheet.getRow(i)) {
                    cells.put(shown(sheet.getRow(0).getCell(cell.getColumnIndex())), shown(cell));
                }
                rows.add(cells);
            }
            return rows;
        }
    }

    /** A tab at the end of a text is not seen. */
    private static String shown(Cell cell) {
        return cell.getCellType() == CellType.STRING
                ? cell.getStringCellValue().replaceFirst("\t$", "")
                : NO_TEXT + cell;
    }

    private static byte[] downloaded(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(service.url() + path))
                .header("Authorization", office)
                .header("Accept-Language", "en")
                .build();
        return AnswersAsDescribed.checked(HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray()))
                .body();
    }
}
