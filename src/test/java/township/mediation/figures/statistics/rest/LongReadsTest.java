package township.mediation.figures.statistics.rest;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.http.web.Answers.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import township.mediation.fixtures.Province;
import township.mediation.fixtures.Township;

/** What happens to everybody while the database takes long over something. */
@QuarkusTest
class LongReadsTest extends Province {

    private static final String CASES = "lock table mediation_case in access exclusive mode";

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Township township = unusedTownship();
    private final ExecutorService callers = Executors.newCachedThreadPool();

    @Inject
    DataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int pool;

    @BeforeEach
    void afterTheFirstRequestOfAll() {
        township.open("2024-03-05");
    }

    @AfterEach
    void end() {
        callers.shutdownNow();
    }

    @Test
    void whatWaitsTooLongForALockIsCutAndChangesNothing() throws SQLException {
        try (var other = holding("select from register where township = '%s' for update".formatted(township.code))) {
            var cut = record();
            assertProblem(cut, 503, "took-too-long");
            assertThat(cut.header("Retry-After")).isEqualTo("5");
            other.rollback();
        }
        assertThat(record().statusCode()).isEqualTo(201);
        assertThat(township.statistics("year=2024").<Integer>path("total.accepted"))
                .isEqualTo(2);
    }

    @Test
    void figuresLeaveHalfOfTheConnectionsToEverybodyElseAndThoseOfManyTownshipsAreGivenLonger() throws SQLException {
        try (var other = holding(CASES)) {
            var wide = asked(COUNTY);
            var report = supplyAsync(() -> township.report(2024), callers);
            awaitWaiting(2);
            var narrow = asked(township.code);
            awaitWaiting(3);
            var more =
                    Stream.generate(() -> asked(township.code)).limit(4L * pool).toList();
            awaitWaiting(pool / 2);

            assertThat(given().get("/api/v1/villages/" + township.六里村).statusCode())
                    .isEqualTo(200);

            assertProblem(narrow.join(), 503, "took-too-long");
            assertThat(wide).isNotDone();
            assertThat(report).isNotDone();
            while (!more.stream().allMatch(CompletableFuture::isDone)) {
                assertThat(waiting()).isLessThanOrEqualTo(pool / 2);
            }
            assertThat(more)
                    .extracting(answer -> answer.join().<String>path("type"))
                    .contains("/problems/took-too-long", "/problems/overloaded")
                    .containsOnly("/problems/took-too-long", "/problems/overloaded");
            assertProblem(wide.join(), 503, "took-too-long");
            assertProblem(report.join(), 503, "took-too-long");
            other.rollback();
        }
        assertThat(asked(township.code).join().statusCode()).isEqualTo(200);
    }

    @Test
    void wideQuestionsLeavePlacesToNarrowOnes() throws SQLException {
        int wideAtOnce = pool / 8;
        try (var other = holding(CASES)) {
            var wide = Stream.generate(() -> asked(township.code + "&from=2000-01&to=2019-12", ""))
                    .limit(4L * wideAtOnce)
                    .toList();
            awaitWaiting(wideAtOnce);
            var narrow = asked(township.code);
            awaitWaiting(wideAtOnce + 1);
            assertThat(waiting()).isEqualTo(wideAtOnce + 1);

            other.rollback();
            assertThat(narrow.join().statusCode()).isEqualTo(200);
            assertThat(wide)
                    .allSatisfy(answer -> assertThat(answer.join().statusCode()).isIn(200, 503));
        }
    }

    private CompletableFuture<Response> asked(String area) {
        return asked(area, "&year=2024");
    }

    private CompletableFuture<Response> asked(String area, String period) {
        return supplyAsync(() -> given().get("/api/v1/statistics?area=" + area + period), callers);
    }

    private Response record() {
        return given().contentType("application/json")
                .body("""
                        {"villageCode": "%s", "type": "NEIGHBOUR", "acceptedOn": "2024-03-05"}
                        """.formatted(township.六里村))
                .post("/api/v1/cases");
    }

    private Connection holding(String lock) throws SQLException {
        var connection = database.getConnection();
        connection.setAutoCommit(false);
        connection.createStatement().execute(lock);
        return connection;
    }

    private void awaitWaiting(int statements) throws SQLException {
        var end = Instant.now().plus(PATIENCE);
        while (waiting() < statements) {
            assertThat(Instant.now()).isBefore(end);
        }
    }

    /** How many statements wait for the cases. */
    private int waiting() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select count(*) from pg_locks
                        where relation = cast('mediation_case' as regclass) and not granted
                        """)) {
            row.next();
            return row.getInt(1);
        }
    }
}
