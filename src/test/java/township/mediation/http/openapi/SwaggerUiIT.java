package township.mediation.http.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import township.mediation.fixtures.Basic;
import township.mediation.fixtures.Browser;
import township.mediation.fixtures.Launch;
import township.mediation.fixtures.PackagedService;

/** The first "Execute" of each operation in Swagger UI, on the demo, with nothing typed but what has to be looked up. */
@Tag("full")
class SwaggerUiIT {

    /** Operation, who tries it, what they type, and the status; in an order in which one may follow the other. */
    private static final String TABLE = """
            recordCase           | office |                      | 201
            recordCases          | office |                      | 200
            listCases            | office |                      | 200
            listCasesCsv         | office |                      | 200
            searchCases          | office |                      | 200
            readCase             | office | id = an open case    | 200
            readHistory          | office | id = an open case    | 200
            amendCase            | office | id = an open case    | 200
            concludeCase         | office | id = an open case    | 200
            annulCase            | office | id = an open case    | 200
            followUpAgreement    | office | id = a settled case  | 200
            reopenCase           | office | id = a settled case  | 200
            listCodes            | office |                      | 200
            listVillages         | office |                      | 200
            readVillage          | office |                      | 200
            saveVillage          | office |                      | 200
            readDeadlines        | reader |                      | 200
            readStatistics       | reader |                      | 200
            readStatisticsCsv    | reader |                      | 200
            readStatisticsXlsx   | reader |                      | 200
            readStatisticsTxt    | reader |                      | 200
            listAnnualReports    | reader |                      | 200
            readAnnualReport     | reader |                      | 200
            readAnnualReportCsv  | reader |                      | 200
            readAnnualReportXlsx | reader |                      | 200
            readAnnualReportTxt  | reader |                      | 200
            publishAnnualReport  | office |                      | 201
            listVersions         | office |                      | 200
            readVersion          | office |                      | 200
            reopenYears          | office |                      | 200
            createAccount        | admin  |                      | 201
            listAccounts         | admin  |                      | 200
            readAccount          | admin  | name = lianhua       | 200
            changeAccount        | admin  | name = lianhua       | 200
            readAudit            | admin  |                      | 200
            readCurrentAccount   | office |                      | 200
            createToken          | office |                      | 201
            listTokens           | office |                      | 200
            revokeToken          | office | id = a token         | 204
            changePassword       | office |                      | 204
            """;

    private static final String CASE = """
            {"villageCode": "431223206215", "type": "NEIGHBOUR"%s}""";
    private static final String SETTLED = """
            , "outcome": {"result": "SETTLED", "concludedOn": "%s", "agreement": {"form": "ORAL"}}""";

    private PackagedService service;
    private TriedOut page;

    private record Row(String operation, String account, String typed, String status) {

        static Row of(String line) {
            var cells = line.split("\\|");
            return new Row(cells[0].strip(), cells[1].strip(), cells[2].strip(), cells[3].strip());
        }
    }

    @BeforeEach
    void start() throws IOException, InterruptedException {
        service = new Launch().argument("--demo").ready();
        page = new TriedOut(new Browser());
    }

    @AfterEach
    void stop() throws InterruptedException {
        page.close();
        service.close();
    }

    @Test
    void theFirstExecuteOfEachOperationIsAnswered() {
        var rows = TABLE.lines().map(Row::of).toList();
        assertThat(rows)
                .extracting(Row::operation)
                .containsExactlyInAnyOrderElementsOf(CommittedCopy.read().operations().stream()
                        .map(ServedDocument.Operation::id)
                        .toList());
        var answered = new LinkedHashMap<String, String>();
        var account = "";
        for (var row : rows) {
            if (!row.account().equals(account)) {
                account = row.account();
                assertThat(page.open(service.url(), account, password(account))).isEqualTo("username password");
            }
            answered.put(row.operation(), tried(row));
        }
        assertThat(answered)
                .containsExactlyEntriesOf(rows.stream()
                        .collect(
                                LinkedHashMap::new, (all, row) -> all.put(row.operation(), row.status()), Map::putAll));
        assertThat(figures("accepted")).as("cases of 2024").isEqualTo(42);
    }

    /** What has to be looked up is asked for, and not filled in with something that is not there. */
    @Test
    void whatIsNotKnownIsAskedFor() {
        page.open(service.url(), "office", password("office"));
        var answers = new ArrayList<String>();
        for (var operation : List.of("readCase", "concludeCase", "revokeToken")) {
            answers.add(page.execute(operation));
        }
        assertThat(answers).containsOnly("asks for more");
    }

    private String tried(Row row) {
        return switch (row.typed()) {
            case "" -> page.execute(row.operation());
            case "id = an open case" -> page.execute(row.operation(), "id", recorded(CASE.formatted("")));
            case "id = a settled case" ->
                page.execute(row.operation(), "id", recorded(CASE.formatted(SETTLED.formatted(today()))));
            case "id = a token" -> page.execute(row.operation(), "id", token());
            default -> page.execute(row.operation(), "name", row.typed().replaceFirst("name = ", ""));
        };
    }

    private String recorded(String body) {
        return given().header("Authorization", Basic.header("office", password("office")))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body)
                .post(service.url() + "/api/v1/cases")
                .path("id");
    }

    private String token() {
        return given().header("Authorization", Basic.header("office", password("office")))
                .contentType("application/json")
                .body("{\"label\": \"看板\"}")
                .post(service.url() + "/api/v1/me/tokens")
                .path("id");
    }

    private int figures(String figure) {
        return given().header("Authorization", Basic.header("reader", password("reader")))
                .get(service.url() + "/api/v1/statistics?year=2024")
                .path("total." + figure);
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
    }

    private static String password(String account) {
        return "demo-2024-" + account;
    }
}
