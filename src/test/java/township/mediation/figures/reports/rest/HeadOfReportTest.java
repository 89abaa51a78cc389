package township.mediation.figures.reports.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import township.mediation.figures.reports.AnnualReportView;
import township.mediation.fixtures.Province;
import township.mediation.fixtures.Township;
import township.mediation.http.formats.WrittenSheet;
import township.mediation.texts.Language;

/** What stands over the tables of the report as a spreadsheet. */
@QuarkusTest
class HeadOfReportTest extends Province {

    private final Township township = unusedTownship();

    @Inject
    ObjectMapper json;

    @BeforeEach
    void record() {
        township.settled("2024-03-01", "2024-03-02");
    }

    @Test
    void saysWhatItIsAndOfWhen() throws JsonProcessingException {
        var asOf = report().get("asOf").textValue();
        assertThat(ReportAsSpreadsheetTest.sheets(township.code, 2024, "zh")).allSatisfy(sheet -> {
            assertThat(sheet.lines())
                    .startsWith("后塘瑶族乡2024年矛盾纠纷调解情况", "地区代码：" + township.code, "状态：即时数字，不是已发布的版本，仍可能变动")
                    .hasSize(5);
            assertThat(sheet.lines().get(3)).isEqualTo("数据截至：" + inChina(asOf) + "（北京时间）");
        });
        assertThat(ReportAsSpreadsheetTest.sheets(township.code, 2024, "zh"))
                .extracting(WrittenSheet::name)
                .containsExactly("各村", "不同主体", "不同来源", "不同类型");
        assertThat(ReportAsSpreadsheetTest.sheets(township.code, 2024, "en"))
                .extracting(WrittenSheet::name)
                .containsExactly("Villages", "Handlers", "Sources", "Types");
    }

    @Test
    void ofAPublishedVersionItSaysWhichAndItsDigest() throws JsonProcessingException {
        var published = ((ObjectNode) report()).put("status", "PUBLISHED").put("version", 2);
        var view = json.readValue(published.toString(), AnnualReportView.class);
        var digest = "0f".repeat(32);
        assertThat(WrittenSheet.all(AnnualReportSheets.xlsx(view, digest, Language.ZH)))
                .allSatisfy(sheet -> assertThat(sheet.lines())
                        .contains("状态：已发布，第 2 版", "发布内容的摘要（SHA-256）：" + digest)
                        .hasSize(6));
        assertThat(WrittenSheet.all(AnnualReportSheets.xlsx(view, digest, Language.EN)))
                .allSatisfy(sheet -> assertThat(sheet.lines())
                        .contains(
                                "Status: published, version 2", "Digest of the published report (SHA-256): " + digest));
    }

    private JsonNode report() throws JsonProcessingException {
        return json.readTree(township.report(2024).asString());
    }

    private static String inChina(String instant) {
        return OffsetDateTime.parse(instant)
                .withOffsetSameInstant(ZoneOffset.ofHours(8))
                .format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT));
    }
}
