package township.mediation.http.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import township.mediation.refusals.Problem;

class FailedRequestsTest {

    private static final Logger LOG = Logger.getLogger(FailureMapper.class.getName());

    private final List<ExtLogRecord> said = new CopyOnWriteArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            said.add(ExtLogRecord.wrap(entry));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOG.addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        LOG.removeHandler(listener);
    }

    @Test
    void theStackTraceOfADefectIsSaidOnceAndEachReferenceInALine() {
        for (int request = 0; request < 100; request++) {
            var refusal = FailureMapper.refusal(defect(), "GET", "/api/v1/cases");
            assertThat(refusal.problem()).isEqualTo(Problem.INTERNAL_ERROR);
        }

        assertThat(said).hasSize(100).allSatisfy(entry -> {
            assertThat(entry.getLevel().getName()).isEqualTo("ERROR");
            assertThat(entry.getFormattedMessage()).containsPattern("reference [0-9a-f-]{36}$");
        });
        assertThat(said).filteredOn(entry -> entry.getThrown() != null).containsExactly(said.get(0));
    }

    @Test
    void aDefectOfAnotherKindHasAStackTraceOfItsOwn() {
        FailureMapper.refusal(new IllegalStateException(defect()), "GET", "/api/v1/cases");
        FailureMapper.refusal(new IllegalArgumentException(defect()), "GET", "/api/v1/cases");

        assertThat(said).hasSize(2).allMatch(entry -> entry.getThrown() != null);
    }

    @Test
    void aBrokenConnectionIsNoDefect() {
        var refusal = FailureMapper.refusal(new RuntimeException(new IOException("reset")), "POST", "/sign-in");

        assertThat(refusal.problem()).isEqualTo(Problem.MALFORMED_REQUEST);
        assertThat(said).hasSize(1).allMatch(entry -> entry.getLevel().intValue() == Level.INFO.intValue());
    }

    private static RuntimeException defect() {
        return new RuntimeException("a defect");
    }
}
