package township.mediation.statistics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a request for figures costs the database. */
@QuarkusTest
@TestProfile(MadeUpTownships.class)
class StatementsTest {

    private static final int PARTS_OF_A_REPORT = 5;

    private final Township township = Township.unused();

    @Inject
    SessionFactory database;

    @BeforeEach
    void afterTheFirstRequestOfAll() {
        township.open("2024-03-05");
        township.statistics("year=2024");
        database.getStatistics().setStatisticsEnabled(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"village", "township", "province", "type", "source", "handledBy", "month", "year"})
    void statisticsTakeOneStatementAndLoadNothing(String by) {
        var path = "/api/v1/statistics?year=2024&area=" + township.code() + "&by=" + by;
        var answer = costing(1, path, "");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(costing(1, path, answer.header("ETag")).statusCode()).isEqualTo(304);
        assertThat(costing(1, "/api/v1/statistics?area=990101999", "").statusCode())
                .isEqualTo(400);
    }

    @Test
    void aReportTakesOneStatementForEachPartAndOneThatBegins() {
        var path = "/api/v1/reports/annual/2024?live=true&area=" + township.code();
        var answer = costing(PARTS_OF_A_REPORT + 1, path, "");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(costing(2, path, answer.header("ETag")).statusCode()).isEqualTo(304);
    }

    @Test
    void aReportThatIsPublishedTakesOneStatement() {
        var path = "/api/v1/reports/annual/2023?area=" + township.code();
        assertThat(costing(PARTS_OF_A_REPORT + 2, path, "").statusCode()).isEqualTo(200);
        assertThat(publish(2023)).isEqualTo(201);
        var answer = costing(1, path, "");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(costing(1, path, answer.header("ETag")).statusCode()).isEqualTo(304);
        assertThat(costing(1, path + "&live=false", "").statusCode()).isEqualTo(200);
    }

    @Test
    void listingYearsSumsOnlyThoseThatWereOpenedAgainAndNotPublishedSince() {
        var list = "/api/v1/reports/annual?area=" + township.code();
        assertThat(publish(2023)).isEqualTo(201);
        assertThat(publish(2022)).isEqualTo(201);
        costing(5, list, "");
        reopen(2022);
        costing(5 + 2 * (1 + PARTS_OF_A_REPORT), list, "");
        assertThat(publish(2022)).isEqualTo(200);
        costing(5 + 1 + PARTS_OF_A_REPORT, list, "");
        assertThat(publish(2023)).isEqualTo(200);
        costing(5, list, "");
    }

    private int publish(int year) {
        return given().post("/api/v1/reports/annual/" + year + "/publication?area=" + township.code())
                .statusCode();
    }

    private void reopen(int year) {
        given().contentType("application/json")
                .body(Map.of("reason", "漏记", "until", "2099-12-31"))
                .post("/api/v1/reports/annual/" + year + "/reopening?area=" + township.code())
                .then()
                .statusCode(200);
    }

    private Response costing(int statements, String path, String knownTag) {
        var statistics = database.getStatistics();
        statistics.clear();
        var answer = given().header("If-None-Match", knownTag).get(path);
        assertThat(statistics.getPrepareStatementCount()).as(path).isEqualTo(statements);
        assertThat(statistics.getEntityLoadCount()).isZero();
        return answer;
    }
}
