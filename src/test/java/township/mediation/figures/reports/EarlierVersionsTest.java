package township.mediation.figures.reports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Api.recorded;
import static township.mediation.cases.Body.aCase;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import township.mediation.cases.OnOwnGround;

/** What the first program published is read by every later one: its bytes are kept here, and never made anew. */
@QuarkusTest
class EarlierVersionsTest extends OnOwnGround {

    private static final String REPORT = "/api/v1/reports/annual/2024";

    @Inject
    DataSource database;

    private byte[] published;

    @BeforeEach
    void publishAsTheFirstProgramDid() throws SQLException, IOException {
        published = getClass()
                .getResourceAsStream("/published-by-the-first-version.json")
                .readAllBytes();
        recorded(aCase().in(ground.莲花村).acceptedOn("2024-05-06"));
        for (var statement : List.of(
                "insert into closing select ?, changes, 2024, 0, now(), 'office' from register where township = ?",
                "insert into publication select ?, 2024, 1, changes, 'tally-1', encode(sha256(?), 'hex'), ?, '[]', '{}'"
                        + " from register where township = ?",
                "update register set closed_through = 2024 where township = ?")) {
            try (var connection = database.getConnection();
                    var written = connection.prepareStatement(statement)) {
                var last = (int) statement.chars().filter(c -> c == '?').count();
                for (int i = 1; i <= last; i++) {
                    if (i == 1 || i == last) {
                        written.setString(i, ground.code);
                    } else {
                        written.setBytes(i, published);
                    }
                }
                assertThat(written.executeUpdate()).isOne();
            }
        }
    }

    @Test
    void isServedInEveryForm() {
        assertThat(given().get(REPORT).asByteArray()).isEqualTo(published);
        assertThat(given().get(REPORT + ".txt").asString()).contains("纠纷43起");
        assertThat(given().get(REPORT + ".csv").asString())
                .endsWith(
                        "TOTAL,合计,0,43,43,0,0,0,43,0,30,13,0,38,37,2,314403.00,112,1.0000,1.0000,1.0000,0.8837,0.8605\r\n");
        assertThat(given().get(REPORT + ".xlsx").statusCode()).isEqualTo(200);
    }

    @Test
    void isComparedWithWhatIsCountedNow() {
        YearCalls.reopened(2024, "2025-03-15");

        assertThat(YearCalls.versions(2024).<Boolean>path("unpublishedChanges")).isTrue();
        YearCalls.published(2024);
        assertThat(YearCalls.versions(2024).<List<Map<String, Object>>>path("items[0].changes"))
                .anySatisfy(change -> assertThat(change)
                        .containsEntry("part", "total")
                        .containsEntry("figure", "accepted")
                        .containsEntry("from", 43)
                        .containsEntry("to", 1));
    }
}
