package township.mediation.web;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import township.mediation.rules.Problem;
import township.mediation.rules.Refusal;

/**
 * Figures and exports, which read many cases: together they have half of the connections of the database, and the other
 * half is for everybody who records, reads or signs in. Who comes first is served first; few wait, and not for long.
 */
@Singleton
public class LongReads {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PATIENCE_OF_WHAT_HAS_BEGUN = Duration.ofSeconds(30);

    private final Semaphore connections;
    private final int most;

    LongReads(@ConfigProperty(name = "quarkus.datasource.jdbc.max-size") int ofThePool) {
        most = Math.max(1, ofThePool / 2);
        connections = new Semaphore(most, true);
    }

    /**
     * Does what takes one connection. Whoever holds one already must not ask for another.
     *
     * @throws Refusal overloaded, when too many others are at it
     */
    public <T> T one(Supplier<T> read) {
        if (connections.getQueueLength() >= 2 * most) {
            throw Refusal.of(Problem.OVERLOADED);
        }
        return within(PATIENCE, read);
    }

    /** The same for a part of an answer that has begun: refused, it would break off. The number of those is bounded. */
    public <T> T patiently(Supplier<T> read) {
        return within(PATIENCE_OF_WHAT_HAS_BEGUN, read);
    }

    private <T> T within(Duration patience, Supplier<T> read) {
        take(patience);
        try {
            return read.get();
        } finally {
            connections.release();
        }
    }

    private void take(Duration patience) {
        try {
            if (connections.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
        throw Refusal.of(Problem.OVERLOADED);
    }
}
