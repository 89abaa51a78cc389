package township.mediation.figures.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import township.mediation.fixtures.Basic;
import township.mediation.fixtures.Launch;
import township.mediation.fixtures.PackagedService;
import township.mediation.fixtures.Shell;
import township.mediation.http.openapi.AnswersAsDescribed;

/** The spreadsheets of the demo, opened and printed by LibreOffice. */
@Tag("full")
class PrintedReportIT {

    private static final Pattern A4_LANDSCAPE = Pattern.compile("Page size: +84[12][.\\d]* x 59[45][.\\d]* pts");
    private static final Pattern A3_LANDSCAPE = Pattern.compile("Page size: +119[01][.\\d]* x 84[12][.\\d]* pts");

    private static PackagedService service;

    @BeforeAll
    static void start() {
        service = new Launch().argument("--demo").ready();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void theReportIsAPageForEachOfItsTables() throws IOException, InterruptedException {
        var pages =
                printed("/api/v1/reports/annual/2024.xlsx", "zh", A4_LANDSCAPE).split("\f");
        assertThat(pages).hasSize(4);
        assertThat(pages)
                .allSatisfy(page -> assertThat(page)
                        .contains("后塘瑶族乡2024年矛盾纠纷调解情况", "状态：即时数字，不是已发布的版本，仍可能变动", "北京时间", "案件总数", "协议涉及金额（万元）")
                        .containsPattern("合计 +42 +112 +42 +0 +29 +13 +31\\.4403 *\n")
                        .doesNotContain("###"));
        assertThat(pages[0]).containsPattern("王家村 +3 +9 +3 +0 +1 +2 +0\\.29 +431223206200");
        assertThat(pages[1]).containsPattern("村调委会 +42 ").containsPattern("联合调解 +0 ");
        assertThat(pages[2]).containsPattern("依申请 +25 ").containsPattern("法院委托移送 +0 ");
        assertThat(pages[3]).containsPattern("山林土地纠纷 +11 ");
    }

    @Test
    void inEnglishItHasEnglishHeaders() throws IOException, InterruptedException {
        assertThat(printed("/api/v1/reports/annual/2024.xlsx", "en", A4_LANDSCAPE))
                .contains("mediation of disputes in 2024", "As of: ", "Difficult", "Neighbours", "Village")
                .containsPattern("Total +42 +112 +42 +0 +29 +13 +31\\.4403 *\n")
                .doesNotContain("###");
    }

    @Test
    void statisticsAreOneTableAsWideAsThePage() throws IOException, InterruptedException {
        var text = printed("/api/v1/statistics.xlsx?year=2024&by=village", "zh", A4_LANDSCAPE);
        assertThat(text)
                .contains("期间：2024-01-01 至 2024-12-31", "按期结案率")
                .containsPattern("TOTAL +合计 +0 +42 +42 ")
                .contains("314,403.00", "100.00%", "88.10%")
                .doesNotContain("###");
        assertThat(text.split("\f")).hasSize(1);
    }

    @Test
    void aPivotOfVillagesAndTypesIsAPageForEachFigure() throws IOException, InterruptedException {
        var pages = printed("/api/v1/statistics.xlsx?year=2024&by=village,type&zeros=true", "zh", A4_LANDSCAPE)
                .split("\f");
        assertThat(pages).hasSizeGreaterThan(5);
        assertThat(pages[0])
                .contains("后塘瑶族乡矛盾纠纷受理（按村、纠纷类型）", "受理日期在本期内的案件。")
                .containsPattern("TOTAL +合计 .* 42 *\n")
                .containsPattern("431223206200 +王家村 .* 3 *\n");
        assertThat(pages[3]).contains("调解成功率").containsPattern("TOTAL +合计 .* 100\\.00% *\n");
        assertThat(List.of(pages)).allSatisfy(page -> assertThat(page).doesNotContain("###"));
    }

    /** The text of the pages. */
    private static String printed(String path, String language, Pattern paper)
            throws IOException, InterruptedException {
        var directory = Launch.newDirectory();
        Files.write(directory.resolve("x.xlsx"), downloaded(path, language));
        var convert = List.of(
                "timeout",
                "--kill-after=10",
                "120",
                "soffice",
                "-env:UserInstallation=" + directory.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "x.xlsx");
        // The first start with a new profile may crash; the profile is there after it.
        if (Shell.run(directory, Map.of(), convert).exitCode() != 0) {
            run(directory, convert.toArray(String[]::new));
        }
        assertThat(run(directory, "pdfinfo", "x.pdf")).containsPattern(paper);
        return run(directory, "pdftotext", "-layout", "x.pdf", "-");
    }

    private static byte[] downloaded(String path, String language) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(service.url() + path))
                .header("Authorization", Basic.header("office", "demo-2024-office"))
                .header("Accept-Language", language)
                .build();
        return AnswersAsDescribed.checked(HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray()))
                .body();
    }

    private static String run(Path directory, String... command) {
        var ended = Shell.run(directory, Map.of(), List.of(command));
        assertThat(ended.exitCode()).as(ended.output()).isZero();
        return ended.output();
    }
}
