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
 * Limits figures and exports, which read many cases, to half of the connections to the database; the other half is for
 * everybody who records, reads or signs in. Requests are served in the order of their arrival; few may wait, and not
 * long.
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
     * Runs a read that takes one connection. A caller that already holds one must not ask for another.
     *
     * @throws Refusal overloaded, if too many others are reading
     */
    public <T> T one(Supplier<T> read) {
        return among(connections, 2 * most, read);
    }

    /**
     * Runs a read that covers far more than one year of one township. A quarter as many of these run at once, so that
     * large questions do not delay small ones.
     */
    public <T> T wide(Supplier<T> read) {
        return among(wide, 4 * mostWide, () -> one(read));
    }

    /**
     * Reads a part of an answer that has begun, and would break off if this were refused. The number of such answers is
     * bounded.
     */
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
