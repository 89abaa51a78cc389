package township.mediation.figures.statistics.rest;

import static io.restassured.RestAssured.given;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import township.mediation.fixtures.Province;
import township.mediation.fixtures.Township;
import township.mediation.http.formats.Format;
import township.mediation.http.formats.WrittenSheet;

/** In which format the report and statistics are answered: by what is accepted, or by the suffix. */
@QuarkusTest
class FormatsTest extends Province {

    static final Map<String, String> TYPES = Map.of(
            "json", "application/json",
            "csv", "text/csv;charset=UTF-8",
            "xlsx", Format.XLSX_TYPE,
            "txt", "text/plain;charset=UTF-8");

    private final Township township = emptyTownship();
    private final String area = "area=" + township.code;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | json",
                "*/* | json",
                "text/csv | csv",
                "text/plain | txt",
                "text/* | csv",
                "XLSX | xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, */*;q=0.8 | xlsx",
                "text/csv;q=0.5, XLSX;q=0.6, application/json;q=0.4 | json",
                "text/csv;q=0.5, XLSX;q=0.6, */*;q=0.4 | xlsx",
                "text/plain;q=0.9, text/csv;q=0.8 | txt",
                "text/csv;q=0, text/plain | txt",
                "application/json;q=0.9,text/plain | json",
                "application/json;q=0.1, text/csv | json",
                "text/plain, application/json | json",
                "application/json, text/plain, */* | json",
                "application/*;q=0.5, text/csv | csv",
                "application/*, text/csv | json",
                "text/*, application/*;q=0.9 | csv",
                "image/png, text/csv;q=0.1 | csv",
                "image/png, */*;q=0.1 | json",
                "*/*, text/csv | json",
                "*/*;q=0.1, text/csv | csv",
                "*/*;q=0.1, text/* | csv",
                "text/csv;q=0.5, */*;q=0.5 | json",
                "text/plain, */*;q=0.01 | txt",
                "text/csv;charset=UTF-8 | csv",
                "TEXT/CSV | csv",
                "application/json;q=0, text/* | csv",
                "application/json;q=0.2, */*;q=0.1 | json",
                "application/json;q=0, */* | csv",
                "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8 | json",
            })
    void theReportIsWhatTheClientWouldRatherHave(String accepted, String format) {
        assertIs(format, accepting(accepted).get("/api/v1/reports/annual/2024?" + area));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | json",
                "*/* | json",
                "text/csv | csv",
                "text/* | csv",
                "XLSX | xlsx",
                "text/csv;q=0.5, XLSX;q=0.6, */*;q=0.4 | xlsx",
                "application/json;q=0.9,text/plain | json",
                "text/plain | txt",
                "text/plain, text/csv;q=0.1 | txt",
            })
    void statisticsAreWhatTheClientWouldRatherHave(String accepted, String format) {
        assertIs(format, accepting(accepted).get("/api/v1/statistics?year=2024&" + area));
    }

    @Test
    void whoDoesNotSayGetsJson() {
        assertIs("json", given().get("/api/v1/reports/annual/2024?" + area));
        assertIs("json", given().get("/api/v1/statistics?" + area));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "image/png", "text/html", "text/csv;q=0"})
    void theSuffixIsStrongerThanWhatIsAccepted(String accepted) {
        for (var suffix : List.of("csv", "xlsx", "txt")) {
            assertIs(suffix, accepting(accepted).get("/api/v1/reports/annual/2024." + suffix + "?" + area));
            assertIs(suffix, accepting(accepted).get("/api/v1/statistics." + suffix + "?year=2024&" + area));
        }
    }

    @Test
    void bothWaysGiveTheSameAnswer() {
        for (var suffix : List.of("csv", "xlsx", "txt")) {
            for (var language : List.of("zh", "en")) {
                for (var path : List.of("/api/v1/reports/annual/2024%s?", "/api/v1/statistics%s?year=2024&")) {
                    assertSame(path, suffix, language);
                }
            }
        }
    }

    @Test
    void theTextIsTheSentence() {
        assertThat(text("zh").asString()).isEqualTo("2024年，后塘瑶族乡未受理矛盾纠纷。\n");
        assertThat(text("en").asString()).isEqualTo("In 2024, 后塘瑶族乡 accepted no disputes for mediation.\n");
    }

    @Test
    void everyFormatAndLanguageHasATagOfItsOwnThatHolds() {
        var tags = new ArrayList<String>();
        for (var path : List.of("/api/v1/reports/annual/2024%s?", "/api/v1/statistics%s?year=2024&")) {
            for (var suffix : List.of("", ".csv", ".xlsx", ".txt")) {
                for (var language : List.of("zh", "en")) {
                    var request = path.formatted(suffix) + area;
                    var tag = unpacked()
                            .header("Accept-Language", language)
                            .get(request)
                            .header("ETag");
                    var again = unpacked()
                            .header("Accept-Language", language)
                            .header("If-None-Match", tag)
                            .get(request);
                    assertThat(tag.startsWith("W/")).as(request).isEqualTo(suffix.equals(".xlsx"));
                    assertThat(again.statusCode()).isEqualTo(304);
                    assertThat(again.header("ETag")).isEqualTo(tag);
                    assertThat(again.header("Vary"))
                            .isEqualTo("Accept, Accept-Language, Authorization, Cookie, Accept-Encoding");
                    assertThat(again.header("Content-Disposition")).isNull();
                    tags.add(tag);
                }
            }
        }
        assertThat(tags).hasSize(16).doesNotHaveDuplicates().doesNotContainNull();
    }

    @Test
    void filesHaveANameThatEverySystemTakes() {
        assertThat(named("/api/v1/reports/annual/2024.xlsx?"))
                .isEqualTo("attachment; filename=\"mediation-2024-990102000-live.xlsx\"");
        assertThat(named("/api/v1/reports/annual/2024.csv?"))
                .isEqualTo("attachment; filename=\"mediation-2024-990102000-live.csv\"");
        assertThat(named("/api/v1/statistics.csv?year=2024&by=month&"))
                .isEqualTo("attachment; filename=\"mediation-statistics-990102000-month-2024-01-01-2024-12-31.csv\"");
        assertThat(given().accept("text/csv").get("/api/v1/cases?" + area).header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"mediation-cases-990102000.csv\"");
        assertThat(named("/api/v1/reports/annual/2024.txt?")).isNull();
        assertThat(named("/api/v1/statistics.txt?")).isNull();
        assertThat(named("/api/v1/reports/annual/2024?")).isNull();
    }

    @Test
    void theHeadOfAFileIsThatOfTheWhole() {
        var whole = given().get("/api/v1/reports/annual/2024.xlsx?" + area);
        var head = given().head("/api/v1/reports/annual/2024.xlsx?" + area);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.asByteArray()).isEmpty();
        assertThat(head.header("ETag")).isEqualTo(whole.header("ETag"));
        assertThat(head.contentType()).isEqualTo(whole.contentType());
    }

    private void assertSame(String path, String suffix, String language) {
        var accepted = given().accept(TYPES.get(suffix))
                .header("Accept-Language", language)
                .get(path.formatted("") + area);
        var suffixed = given().header("Accept-Language", language).get(path.formatted("." + suffix) + area);
        assertThat(written(suffixed, suffix)).isEqualTo(written(accepted, suffix));
        for (var header : List.of("ETag", "Vary", "Cache-Control", "Content-Type", "Content-Disposition")) {
            assertThat(suffixed.header(header)).as(header).isEqualTo(accepted.header(header));
        }
    }

    /** Of a spreadsheet its cells: the file says when it was written. */
    private static Object written(Response answer, String suffix) {
        return suffix.equals("xlsx")
                ? WrittenSheet.all(answer.asByteArray()).stream()
                        .map(WrittenSheet::cells)
                        .toList()
                : answer.asString();
    }

    private Response text(String language) {
        return given().header("Accept-Language", language).get("/api/v1/reports/annual/2024.txt?" + area);
    }

    private String named(String path) {
        return given().get(path + area).header("Content-Disposition");
    }

    private static RequestSpecification accepting(String types) {
        return given().accept(types.replace("XLSX", Format.XLSX_TYPE));
    }

    /** What is packed has a weak tag. */
    private static RequestSpecification unpacked() {
        return given().config(RestAssured.config().decoderConfig(decoderConfig().noContentDecoders()));
    }

    private static void assertIs(String format, Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo(TYPES.get(format));
    }
}
