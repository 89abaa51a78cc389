package township.mediation.http.web;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;

/**
 * Figures and exports, which read many cases: together they have half of the connections of the database, and the other
 * half is for everybody who records, reads or signs in. Who comes first is served first; few wait, and not for long.
 */
@Singleton
public class LongReads {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PATIENCE_OF_WHAT_HAS_BEGUN = Duration.ofSeconds(30);

    private final Semaphore connections;
    private final Semaphore wide;
    private final int most;
    private final int mostWide;

    LongReads(@ConfigProperty(name = "quarkus.datasource.jdbc.max-size") int ofThePool) {
        most = Math.max(1, ofThePool / 2);
        mostWide = Math.max(1, most / 4);
        connections = new Semaphore(most, true);
        wide = new Semaphore(mostWide, true);
    }

    /**
     * Does what takes one connection. Whoever holds one already must not ask for another.
     *
     * @throws Refusal overloaded, when too many others are at it
     */
    public <T> T one(Supplier<T> read) {
        return among(connections, 2 * most, read);
    }

    /**
     * The same for what reads or writes far more than a year of a township: a quarter of the others at once, so that
     * large questions do not delay small ones.
     */
    public <T> T wide(Supplier<T> read) {
        return among(wide, 4 * mostWide, () -> one(read));
    }

    /** The same for a part of an answer that has begun: refused, it would break off. The number of those is bounded. */
    public <T> T patiently(Supplier<T> read) {
        return within(PATIENCE_OF_WHAT_HAS_BEGUN, connections, read);
    }

    private static <T> T among(Semaphore places, int mostWaiting, Supplier<T> read) {
        if (places.getQueueLength() >= mostWaiting) {
            throw Refusal.of(Problem.OVERLOADED);
        }
        return within(PATIENCE, places, read);
    }

    private static <T> T within(Duration patience, Semaphore places, Supplier<T> read) {
        take(patience, places);
        try {
            return read.get();
        } finally {
            places.release();
        }
    }

    private static void take(Duration patience, Semaphore places) {
        try {
            if (places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
        throw Refusal.of(Problem.OVERLOADED);
    }
}
