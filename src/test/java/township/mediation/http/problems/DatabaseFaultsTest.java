package township.mediation.http.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import township.mediation.refusals.Problem;

class DatabaseFaultsTest {

    @ParameterizedTest
    @CsvSource({
        "08001, DATABASE_UNAVAILABLE",
        "08006, DATABASE_UNAVAILABLE",
        "57P01, DATABASE_UNAVAILABLE",
        "57P03, DATABASE_UNAVAILABLE",
        "53100, DATABASE_UNAVAILABLE",
        "53200, DATABASE_UNAVAILABLE",
        "53400, DATABASE_UNAVAILABLE",
        "58000, DATABASE_UNAVAILABLE",
        "58030, DATABASE_UNAVAILABLE",
        "58P01, DATABASE_UNAVAILABLE",
        "25006, DATABASE_UNAVAILABLE",
        "28P01, DATABASE_UNAVAILABLE",
        "3D000, DATABASE_UNAVAILABLE",
        "53300, OVERLOADED",
        "55P03, OVERLOADED",
        "40001, OVERLOADED",
        "40P01, OVERLOADED",
        "55000,",
        "57014, TOOK_TOO_LONG",
        "23505,",
        "42P01,",
        "25001,",
        "XX000,",
    })
    void judgesByTheStateOfTheDatabase(String state, Problem problem) {
        var failure = new IllegalStateException(new RuntimeException(new SQLException("", state)));

        assertThat(DatabaseFaults.problem(failure).orElse(null)).isEqualTo(problem);
    }

    @Test
    void saysInOneLineWhatTheDatabaseSaid() {
        var failure = new IllegalStateException(
                "outside", new SQLException("ERROR: could not extend file: No space left\n  Detail: (张三)", "53100"));

        assertThat(DatabaseFaults.line(failure)).isEqualTo("ERROR: could not extend file: No space left");
    }

    @Test
    void findsTheReasonOfAFailedCommit() {
        var commit = new IllegalStateException("could not commit");
        commit.addSuppressed(new RuntimeException(new SQLException("", "08006")));

        assertThat(DatabaseFaults.problem(commit)).contains(Problem.DATABASE_UNAVAILABLE);
    }

    @Test
    void comesToAnEndWhereReasonsGoInCircles() {
        var body = new IOException("the client is gone");
        var read = new IOException(body);
        body.initCause(read);
        read.addSuppressed(body);

        assertThat(DatabaseFaults.problem(new RuntimeException(read))).isEmpty();
    }

    @Test
    void takesARefusedTaskForLoadAndAPoolThatCannotConnectForALostDatabase() {
        assertThat(DatabaseFaults.problem(new RejectedExecutionException())).contains(Problem.OVERLOADED);
        assertThat(DatabaseFaults.problem(
                        new SQLException("Exception while creating new connection", new SQLException("", "08001"))))
                .contains(Problem.DATABASE_UNAVAILABLE);
        assertThat(DatabaseFaults.problem(new SQLException("This pool is closed")))
                .isEmpty();
    }
}
