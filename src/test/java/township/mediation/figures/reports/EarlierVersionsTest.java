package township.mediation.figures.reports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Api.id;
import static township.mediation.cases.Api.recorded;
import static township.mediation.cases.Body.aCase;
import static township.mediation.cases.Refusals.assertRefused;

import de.siegmar.fastcsv.reader.CsvReader;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import township.mediation.cases.Body;
import township.mediation.cases.OnOwnGround;

/**
 * What another program published is read by this one. The bytes of the first are kept here, and never made again; those
 * of programs with other figures are made of what this one counts.
 */
@QuarkusTest
class EarlierVersionsTest extends OnOwnGround {

    private static final String REPORT = "/api/v1/reports/annual/2024";
    private static final String TODAY = "2025-03-15";

    @Inject
    DataSource database;

    @BeforeEach
    void record() {
        recorded(settled().in(ground.莲花村));
    }

    @Test
    void theFirstIsServedInEveryForm() throws SQLException, IOException {
        var published = ofTheFirstProgram();
        publish(published);

        assertThat(given().get(REPORT).asByteArray()).isEqualTo(published);
        assertThat(given().get(REPORT + ".txt").asString()).contains("纠纷43起");
        assertThat(total())
                .containsAllEntriesOf(Map.of("key", "TOTAL", "name", "Total", "carriedOver", "0", "accepted", "43"));
        assertThat(total())
                .containsAllEntriesOf(Map.of("amount", "314403.00", "parties", "112", "performanceRate", "0.8605"));
        assertThat(given().get(REPORT + ".xlsx").statusCode()).isEqualTo(200);
    }

    @Test
    void theFirstIsComparedWithWhatIsCountedNow() throws SQLException, IOException {
        publish(ofTheFirstProgram());
        YearCalls.reopened(2024, TODAY);

        assertThat(YearCalls.versions(2024).<Boolean>path("unpublishedChanges")).isTrue();
        YearCalls.published(2024);
        assertThat(YearCalls.versions(2024).<List<Map<String, Object>>>path("items[0].changes"))
                .anySatisfy(change -> assertThat(change)
                        .containsEntry("part", "total")
                        .containsEntry("figure", "accepted")
                        .containsEntry("from", 43)
                        .containsEntry("to", 1));
    }

    /** As any program publishes that a later release gave one more figure. */
    @Test
    void aFigureThatAnEarlierProgramDidNotKnowIsNoChange() throws SQLException {
        publish(live().replaceAll("\"timely\":\\d+,", "").replaceAll("\"timelyRate\":\\{[^}]*},", ""));

        assertNothingHasChanged();
    }

    /** After a way back to an earlier program. */
    @Test
    void aFigureThatOnlyALaterProgramKnowsIsNoChange() throws SQLException {
        publish(live().replaceAll("(\"timely\":\\d+,)", "$1\"inPerson\":7,\"byPhone\":{\"calls\":[1.5,null]},"));

        assertNothingHasChanged();
    }

    @Test
    void onlyFiguresThatBothProgramsKnowAreListedAsChanged() throws SQLException {
        publish(live().replaceAll("\"timely\":\\d+,", "").replaceAll("\"timelyRate\":\\{[^}]*},", ""));
        YearCalls.reopened(2024, TODAY);
        recorded(settled().in(ground.六里村));

        assertThat(YearCalls.versions(2024).<Boolean>path("unpublishedChanges")).isTrue();
        YearCalls.published(2024);
        assertThat(YearCalls.versions(2024).<List<String>>path("items[0].changes.figure"))
                .contains("accepted", "settled", "successRate")
                .doesNotContain("timely", "timelyRate");
    }

    /** A figure of that name may have counted something else: only cases can tell whether anything has changed. */
    @Test
    void figuresOfAnotherDefinitionAreNotCompared() throws SQLException, IOException {
        publish(new String(ofTheFirstProgram(), StandardCharsets.UTF_8).replace("tally-1", "tally-0"));

        assertNothingHasChanged();

        YearCalls.reopened(2024, TODAY);
        var added = recorded(settled().in(ground.六里村));
        assertThat(YearCalls.versions(2024).<Boolean>path("unpublishedChanges")).isTrue();
        YearCalls.published(2024);
        assertThat(YearCalls.versions(2024).<List<String>>path("items.definition"))
                .containsExactly("tally-1", "tally-0");
        assertThat(YearCalls.versions(2024).<List<?>>path("items[0].changes")).isEmpty();
        assertThat(YearCalls.versions(2024).<List<String>>path("items[0].cases"))
                .containsExactly(id(added));
    }

    @Test
    void aTableHasNoNumberWhereTheProgramDidNotKnowTheFigure() throws SQLException {
        publish(live().replaceAll("\"timely\":\\d+,", "").replaceAll("\"parties\":\\d+,", ""));

        assertThat(total())
                .containsEntry("accepted", "1")
                .containsEntry("timely", "")
                .containsEntry("parties", "");
        assertThat(given().get(REPORT + ".xlsx").statusCode()).isEqualTo(200);
    }

    private static void assertNothingHasChanged() {
        assertRefused(YearCalls.publish(2024), 409, "already-published");
        YearCalls.reopened(2024, TODAY);
        assertThat(YearCalls.versions(2024).<Boolean>path("unpublishedChanges")).isFalse();
        assertThat(YearCalls.list().<Boolean>path("items.find { it.year == 2024 }.unpublishedChanges"))
                .isFalse();
        // Answered with bytes that the document of another program describes.
        assertThat(given().noFilters().post(REPORT + "/publication").statusCode())
                .isEqualTo(200);
        assertThat(YearCalls.versions(2024).<List<?>>path("items")).hasSize(1);
    }

    private static Body settled() {
        return aCase().acceptedOn("2024-05-06")
                .with("outcome.result", "SETTLED")
                .with("outcome.concludedOn", "2024-05-20")
                .with("outcome.agreement.form", "ORAL");
    }

    private static Map<String, String> total() {
        var table = given().header("Accept-Language", "en")
                .get(REPORT + ".csv?bom=false")
                .asString();
        var rows = CsvReader.builder().ofNamedCsvRecord(table).stream().toList();
        return rows.get(rows.size() - 1).getFieldsAsMap();
    }

    private static byte[] ofTheFirstProgram() throws IOException {
        try (var bytes = EarlierVersionsTest.class.getResourceAsStream("/published-by-the-first-version.json")) {
            return bytes.readAllBytes();
        }
    }

    private static String live() {
        return YearCalls.live(2024)
                .asString()
                .replace("\"PROVISIONAL\",\"version\":null", "\"PUBLISHED\",\"version\":1");
    }

    private void publish(String report) throws SQLException {
        publish(report.getBytes(StandardCharsets.UTF_8));
    }

    private void publish(byte[] report) throws SQLException {
        for (var statement : List.of(
                "insert into closing select ?, changes, 2024, 0, now(), 'office' from register where township = ?",
                "insert into publication select ?, 2024, 1, changes, convert_from(?, 'UTF8')::json ->> 'definition',"
                        + " encode(sha256(?), 'hex'), ?, '[]', '{}' from register where township = ?",
                "update register set closed_through = 2024 where township = ?")) {
            try (var connection = database.getConnection();
                    var written = connection.prepareStatement(statement)) {
                var last = (int) statement.chars().filter(c -> c == '?').count();
                for (int i = 1; i <= last; i++) {
                    if (i == 1 || i == last) {
                        written.setString(i, ground.code);
                    } else {
                        written.setBytes(i, report);
                    }
                }
                assertThat(written.executeUpdate()).isOne();
            }
        }
    }
}
