package township.mediation.cases;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Api.recorded;
import static township.mediation.cases.Body.aParty;
import static township.mediation.cases.Body.aSettledCase;
import static township.mediation.cases.Body.anOpenCase;
import static township.mediation.cases.Refusals.assertRefused;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import township.mediation.http.formats.CellText;
import township.mediation.people.accounts.Role;

@QuarkusTest
class CasesAsTableTest extends OnOwnGround {

    @Test
    void showsInChineseWhatPeopleCallIt() {
        recorded(aSettledCase()
                .in(ground.莲花村)
                .with("summary", "两户因排水沟\n发生争执")
                .between(Map.of("name", "张三", "role", "APPLICANT", "phone", "139"), aParty("李四", "RESPONDENT")));

        var row = rows(csv("year=2025", "zh")).get(0).getFieldsAsMap();

        assertThat(row)
                .containsEntry("村", "莲花村")
                .containsEntry("纠纷类型", "邻里纠纷")
                .containsEntry("已逾期", "否")
                .containsEntry("状态", "已结案")
                .containsEntry("处理结果", "调解成功")
                .containsEntry("协议形式", "口头")
                .containsEntry("协议金额（元）", "0.00")
                .containsEntry("当事人", "张三 申请人 139; 李四 被申请人")
                .containsEntry("纠纷简况", "两户因排水沟\n发生争执")
                .containsEntry("作废理由", "");
    }

    @Test
    void showsInEnglishTheNamesAndCodesOfTheInterface() {
        var settled = recorded(aSettledCase().in(ground.莲花村).between(aParty("张三", "APPLICANT")));

        var row = rows(csv("year=2025", "en")).get(0).getFieldsAsMap();

        assertThat(row)
                .containsEntry("id", settled.path("id"))
                .containsEntry("number", settled.path("number"))
                .containsEntry("type", "NEIGHBOUR")
                .containsEntry("overdue", "false")
                .containsEntry("parties", "张三 APPLICANT")
                .containsEntry("outcome.agreement.form", "ORAL")
                .containsEntry("outcome.agreement.effectiveOn", "2025-03-10")
                .containsEntry("version", "1")
                .containsEntry("recordedAt", settled.path("recordedAt"));
    }

    /** Dates and amounts are values and stay such; a program asks for the texts without what follows them. */
    @Test
    void aTextThatASpreadsheetWouldTurnIntoAValueStaysAsItIs() {
        var typed = List.of("00123", "3-5", "1E5", "2024-03", "TRUE", "12:30", "5%", "１２３", "431223206215");
        typed.forEach(number -> recorded(
                aSettledCase().in(ground.莲花村).with("registerNumber", number).with("mediator", "石某")));

        for (var language : List.of("zh", "en")) {
            var column = language.equals("zh") ? "台账编号" : "registerNumber";
            var shown = rows(csv("year=2025", language));
            assertThat(shown).extracting(row -> row.getField(column)).allMatch(cell -> cell.endsWith("\t"));
            assertThat(shown)
                    .extracting(row -> CellText.in(row.getField(column)))
                    .containsExactlyInAnyOrderElementsOf(typed);
            var exact = rows(csv("year=2025&bom=false", language));
            assertThat(exact).extracting(row -> row.getField(column)).containsExactlyInAnyOrderElementsOf(typed);
        }
        assertThat(rows(csv("year=2025", "en")).get(0).getFieldsAsMap())
                .containsEntry("villageCode", ground.莲花村 + "\t")
                .containsEntry("acceptedOn", "2025-03-01")
                .containsEntry("outcome.agreement.amount", "0.00")
                .containsEntry("difficult", "false")
                .containsEntry("version", "1")
                .containsEntry("mediator", "石某");
    }

    /** At a tab or a semicolon too LibreOffice divides what stands in no quotes. */
    @Test
    void quotesWhatHoldsAnotherSeparator() {
        recorded(anOpenCase()
                .in(ground.莲花村)
                .with("registerNumber", "007")
                .between(aParty("张三", "APPLICANT"), aParty("李四", "RESPONDENT")));

        assertThat(csv("year=2025", "en").asString()).contains(",\"007\t\",", ",\"张三 APPLICANT; 李四 RESPONDENT\",");
    }

    @Test
    void forProgramsItHasNoMarkAndTextsAsTheyAre() {
        recorded(anOpenCase().in(ground.莲花村).with("summary", "=1").with("registerNumber", "007"));

        var answer = csv("bom=false", "en");

        assertThat(answer.asByteArray()).startsWith("id,number,".getBytes(StandardCharsets.UTF_8));
        assertThat(rows(answer).get(0).getFieldsAsMap())
                .containsEntry("summary", "=1")
                .containsEntry("registerNumber", "007")
                .containsEntry("villageCode", ground.莲花村);
        assertThat(csv("bom=true", "en").asByteArray()).startsWith(0xEF, 0xBB, 0xBF);
        assertRefused(csv("bom=no", "en"), 400, "invalid-parameter", "bom");
    }

    /** What is asked of pages is refused rather than ignored: nobody takes a file for a part of itself. */
    @ParameterizedTest
    @ValueSource(strings = {"limit=2", "total=true", "total=false"})
    void isNeverAPage(String ofPages) {
        var parameter = ofPages.split("=")[0];

        assertRefused(csv(ofPages, "en"), 400, "invalid-parameter", parameter);
        assertRefused(given().get("/api/v1/cases.csv?" + ofPages), 400, "invalid-parameter", parameter);
    }

    @Test
    void sendsAllThatMatchInTheOrderOfTheList() {
        for (int day = 1; day <= 9; day++) {
            recorded(anOpenCase().in(ground.莲花村).acceptedOn("2025-03-0" + day));
        }
        recorded(anOpenCase().in(ground.六里村).of("CONTRACT"));

        var answer = csv("type=NEIGHBOUR", "en");

        assertThat(answer.contentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Link")).isNull();
        assertThat(answer.header("Vary").split(", "))
                .containsExactlyInAnyOrder("Accept", "Accept-Language", "Accept-Encoding");
        assertThat(rows(answer))
                .extracting(row -> row.getField("acceptedOn"))
                .containsExactly(
                        "2025-03-09",
                        "2025-03-08",
                        "2025-03-07",
                        "2025-03-06",
                        "2025-03-05",
                        "2025-03-04",
                        "2025-03-03",
                        "2025-03-02",
                        "2025-03-01");
    }

    @Test
    void readsPageAfterPage() {
        for (int day = 1; day <= 450; day++) {
            recorded(anOpenCase().in(ground.莲花村).with("registerNumber", "R" + day));
        }

        assertThat(rows(csv("year=2025", "en")))
                .extracting(row -> row.getField("registerNumber"))
                .hasSize(450)
                .doesNotHaveDuplicates();
    }

    @Test
    void oneAfterTheOtherAreNotTooMany() {
        for (int i = 0; i < 20; i++) {
            assertThat(csv("year=2025", "en").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void theirHeadsExportNothing() {
        for (int i = 0; i < 20; i++) {
            var head = given().accept("text/csv").head("/api/v1/cases?year=2025");
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.contentType()).isEqualTo("text/csv;charset=UTF-8");
        }

        assertThat(csv("year=2025", "en").statusCode()).isEqualTo(200);
    }

    @Test
    void itsColumnsStandInOneOrder() {
        assertThat(header("en"))
                .isEqualTo("id,number,registerNumber,villageCode,villageName,type,source,handledBy,acceptedOn,"
                        + "extendedTo,dueOn,overdue,summary,difficult,parties,partyCount,mediator,status,"
                        + "outcome.result,outcome.concludedOn,outcome.reason,outcome.agreement.form,"
                        + "outcome.agreement.terms,outcome.agreement.amount,outcome.agreement.effectiveOn,"
                        + "outcome.agreement.performBy,outcome.agreement.performance,"
                        + "outcome.agreement.performedOn,outcome.agreement.confirmBy,"
                        + "outcome.agreement.confirmation,outcome.agreement.confirmationAppliedOn,"
                        + "outcome.agreement.confirmedOn,annulment.reason,annulment.duplicateOf,previousCaseId,"
                        + "version,recordedAt,recordedBy,amendedAt,amendedBy");
        assertThat(header("zh"))
                .isEqualTo("标识,案件编号,台账编号,村代码,村,纠纷类型,来源,调解组织,受理日期,"
                        + "延期至,应结日期,已逾期,纠纷简况,疑难复杂,当事人,涉及人数,调解员,状态,"
                        + "处理结果,结案日期,处理说明,协议形式,"
                        + "协议内容,协议金额（元）,生效日期,"
                        + "履行期限,履行情况,"
                        + "履行日期,可申请司法确认至,"
                        + "司法确认,申请司法确认日期,"
                        + "司法确认日期,作废理由,重复于,前一案件,"
                        + "版本,登记时间,登记人,最后更改时间,最后更改人");
    }

    private static String header(String language) {
        var lines = csv("year=2024", language).asString();
        assertThat(lines).startsWith("\uFEFF").endsWith("\r\n");
        return lines.substring(1, lines.length() - 2);
    }

    @Test
    void goesOnAfterTheCaseThatItIsAskedToGoOnAfter() {
        for (int day = 1; day <= 3; day++) {
            recorded(anOpenCase().in(ground.莲花村).acceptedOn("2025-03-0" + day));
        }
        var next = Api.list("limit=1").<String>path("next");

        assertThat(rows(csv("after=" + next, "en")))
                .extracting(row -> row.getField("acceptedOn"))
                .containsExactly("2025-03-02", "2025-03-01");
    }

    @Test
    void beginsWithTheMarkOfItsEncodingAlsoWhenThereIsNothing() {
        var bytes = csv("year=2024", "en").asByteArray();

        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(bytes, StandardCharsets.UTF_8).lines()).hasSize(1);
    }

    @Test
    void leavesNothingThatASpreadsheetWouldExecute() {
        var texts = List.of("=1", "+1", "-1", "@a", "'a", "＝1", "＋1", "－1", "＠a", "\n=1", "\r=1");
        for (var text : texts) {
            recorded(anOpenCase().in(ground.莲花村).with("summary", text));
        }
        recorded(anOpenCase().in(ground.莲花村).with("summary", "a=1"));

        var shown = rows(csv("year=2025", "en")).stream()
                .map(row -> row.getField("summary"))
                .toList();
        assertThat(shown).first().isEqualTo("a=1");
        assertThat(shown.subList(1, shown.size()))
                .containsExactlyInAnyOrderElementsOf(
                        texts.stream().map(text -> "'" + text).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/csv                           | text/csv",
                "text/csv, application/json;q=0.5   | application/json",
                "text/csv, */*;q=0.5                | text/csv",
                "application/json, text/csv         | application/json",
                "application/json, text/csv;q=0.9   | application/json",
                "text/*                             | text/csv",
                "*/*                                | application/json",
                "application/xml, text/csv;q=0.1    | text/csv",
            })
    void isSentToThoseWhoWouldRatherHaveIt(String accept, String type) {
        for (var path : List.of("/api/v1/cases", "/api/v1/statistics", "/api/v1/reports/annual/2025")) {
            assertThat(given().accept(accept).get(path).contentType()).startsWith(type);
        }
    }

    @Test
    void isRefusedAsTheListIs() {
        assertRefused(csv("year=x", "zh"), 400, "invalid-parameter", "year");
        assertRefused(csv("area=431223206", "zh"), 403, "forbidden");
        caller.become(Role.READER, ground.code);
        assertRefused(csv("year=2025", "zh"), 403, "forbidden");
    }

    private static Response csv(String query, String language) {
        return given().accept("text/csv").header("Accept-Language", language).get("/api/v1/cases?" + query);
    }

    private static List<NamedCsvRecord> rows(Response answer) {
        return CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(answer.asInputStream()).stream()
                .toList();
    }
}
