package township.mediation.people.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import township.mediation.cases.OnOwnGround;
import township.mediation.fixtures.Township;
import township.mediation.http.openapi.ServedDocument;
import township.mediation.people.access.Ask.Place;
import township.mediation.people.accounts.AccountsForTests;
import township.mediation.people.accounts.Role;

/**
 * Each role at each operation, on something inside its area, beside it and above it, by a real account. The matrix has
 * a row for every operation of the OpenAPI document.
 */
@QuarkusTest
class RolesAndAreasOfEveryOperationTest extends OnOwnGround {

    /** Operation, the roles it is for, and its answers inside, beside and above the area; other roles get a 403. */
    private static final String MATRIX = """
            listCodes            | MEDIATOR OFFICE READER ADMIN | 200 200 200
            recordCase           | MEDIATOR OFFICE              | 201 403 403
            recordCases          | MEDIATOR OFFICE              | 201 403 403
            listCases            | MEDIATOR OFFICE              | 200 403 403
            listCasesCsv         | MEDIATOR OFFICE              | 200 403 403
            searchCases          | MEDIATOR OFFICE              | 200 403 403
            readCase             | MEDIATOR OFFICE              | 200 404 404
            readHistory          | MEDIATOR OFFICE              | 200 404 404
            amendCase            | MEDIATOR OFFICE              | 200 404 404
            concludeCase         | MEDIATOR OFFICE              | 200 404 404
            followUpAgreement    | MEDIATOR OFFICE              | 200 404 404
            reopenCase           | OFFICE                       | 200 404 404
            annulCase            | OFFICE                       | 200 404 404
            listVillages         | MEDIATOR OFFICE READER ADMIN | 200 403 403
            readVillage          | MEDIATOR OFFICE READER ADMIN | 200 403 403
            saveVillage          | OFFICE                       | 200 403 403
            readStatistics       | MEDIATOR OFFICE READER ADMIN | 200 403 403
            readStatisticsCsv    | MEDIATOR OFFICE READER ADMIN | 200 403 403
            readStatisticsXlsx   | MEDIATOR OFFICE READER ADMIN | 200 403 403
            readStatisticsTxt    | MEDIATOR OFFICE READER ADMIN | 200 403 403
            readDeadlines        | MEDIATOR OFFICE READER ADMIN | 200 403 403
            readAnnualReport     | MEDIATOR OFFICE READER ADMIN | 200 403 403
            readAnnualReportCsv  | MEDIATOR OFFICE READER ADMIN | 200 403 403
            readAnnualReportXlsx | MEDIATOR OFFICE READER ADMIN | 200 403 403
            readAnnualReportTxt  | MEDIATOR OFFICE READER ADMIN | 200 403 403
            listAnnualReports    | MEDIATOR OFFICE READER ADMIN | 200 403 403
            publishAnnualReport  | OFFICE                       | 201 403 400
            reopenYears          | OFFICE                       | 200 403 400
            listVersions         | OFFICE READER ADMIN          | 200 403 400
            readVersion          | OFFICE READER ADMIN          | 200 403 400
            listAccounts         | ADMIN                        | 200 403 403
            createAccount        | ADMIN                        | 201 403 403
            readAccount          | ADMIN                        | 200 404 404
            changeAccount        | ADMIN                        | 200 404 404
            readAudit            | ADMIN                        | 200 403 403
            readCurrentAccount   | MEDIATOR OFFICE READER ADMIN | 200 200 200
            changePassword       | MEDIATOR OFFICE READER ADMIN | 204 204 204
            createToken          | MEDIATOR OFFICE READER ADMIN | 201 201 201
            listTokens           | MEDIATOR OFFICE READER ADMIN | 200 200 200
            revokeToken          | MEDIATOR OFFICE READER ADMIN | 404 404 404
            """;

    private static final int FORBIDDEN = 403;

    @Inject
    AccountsForTests accounts;

    private final Map<Role, String> headers = new EnumMap<>(Role.class);
    private Township neighbour;
    private Ask ask;
    private List<Row> rows;

    private record Row(String operation, List<String> roles, List<Integer> statuses) {

        static Row of(String line) {
            var cells = line.split("\\|");
            return new Row(
                    cells[0].strip(),
                    List.of(cells[1].strip().split(" ")),
                    Arrays.stream(cells[2].strip().split(" "))
                            .map(Integer::valueOf)
                            .toList());
        }

        int status(Role role, int place) {
            return roles.contains(role.name()) ? statuses.get(place) : FORBIDDEN;
        }
    }

    @BeforeEach
    void prepare() {
        ask = new Ask(accounts);
        rows = MATRIX.lines().map(Row::of).toList();
        for (var role : Role.values()) {
            var name = accounts.created(role, area(role));
            headers.put(role, accounts.basic(name));
        }
        neighbour = ground.neighbour();
        caller.become(Role.OFFICE, "0");
    }

    @Test
    void hasARowForEveryOperation() {
        assertThat(rows)
                .extracting(Row::operation)
                .containsExactlyInAnyOrderElementsOf(ServedDocument.read().operations().stream()
                        .map(ServedDocument.Operation::id)
                        .toList());
    }

    @Test
    void answersAsTheMatrixSays() {
        var asked = 0;
        for (var row : rows) {
            for (var role : Role.values()) {
                var places = places(role);
                for (int i = 0; i < places.size(); i++) {
                    var answer = ask.of(row.operation(), places.get(i), headers.get(role));
                    assertThat(status(answer))
                            .as("%s as %s in %s: %s", row.operation(), role, places.get(i), answer.asString())
                            .isEqualTo(row.status(role, i));
                    asked++;
                }
            }
        }
        assertThat(asked).isEqualTo(rows.size() * Role.values().length * 3);
    }

    @Test
    void letsNobodyInWhoBringsNothingGood() {
        for (var row : rows) {
            for (var bad :
                    List.of("", "Basic", "Bearer mct_x", "Basic !!!", "Digest username=\"office\"", "Basic b2ZmaWNl")) {
                var answer = ask.of(row.operation(), places(Role.OFFICE).get(0), bad);
                assertThat(answer.statusCode())
                        .as("%s by %s", row.operation(), bad)
                        .isEqualTo(row.operation().equals("listCodes") ? 200 : 401);
            }
        }
    }

    /** Inside, beside and above. */
    private List<Place> places(Role role) {
        return role == Role.MEDIATOR
                ? List.of(
                        new Place(ground.莲花村, ground.莲花村),
                        new Place(ground.六里村, ground.六里村),
                        new Place(ground.code, ground.金桥村))
                : List.of(
                        new Place(ground.code, ground.莲花村),
                        new Place(neighbour.code, neighbour.莲花村),
                        new Place(ground.county, neighbour.六里村));
    }

    private String area(Role role) {
        return role == Role.MEDIATOR ? ground.莲花村 : ground.code;
    }

    /** Of a batch that of its one item. */
    private static int status(Response answer) {
        return answer.statusCode() == 200 && answer.asString().startsWith("{\"results\":")
                ? answer.<Integer>path("results[0].status")
                : answer.statusCode();
    }
}
