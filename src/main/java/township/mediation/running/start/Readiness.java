package township.mediation.running.start;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import township.mediation.http.problems.DatabaseTrouble;
import township.mediation.http.web.Gate;

/** Up while everything is loaded and the database answers and takes writes. */
@Singleton
@org.eclipse.microprofile.health.Readiness
class Readiness implements HealthCheck {

    private static final long FRESH_NANOS = 1_000_000_000;

    private final DatabasePing question;
    private final Gate gate;
    private long askedAt = System.nanoTime() - 2 * FRESH_NANOS;
    private boolean answered;

    Readiness(Gate gate, Config config) {
        this.gate = gate;
        question = DatabasePing.in(config);
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("service")
                .status(gate.isOpen() && answers())
                .build();
    }

    /** Asks at most once a second: a caller who never stops must not use up the database's connections. */
    private synchronized boolean answers() {
        if (System.nanoTime() - askedAt > FRESH_NANOS) {
            answered = ask();
            // Callers who waited meanwhile get the same answer, even if it took long and failed.
            askedAt = System.nanoTime();
        }
        return answered;
    }

    private boolean ask() {
        try {
            question.ask();
            return true;
        } catch (SQLException trouble) {
            DatabaseTrouble.tell(trouble);
            return false;
        }
    }
}
