package township.mediation.http.problems;

import java.time.Duration;
import java.util.OptionalLong;

/**
 * Lets one event pass per period and counts the others, so that what happens to every request does not fill the log.
 */
final class OncePer {

    private final long pauseNanos;
    private long passedAt;
    private long heldBack;
    private boolean any;

    OncePer(Duration pause) {
        this.pauseNanos = pause.toNanos();
    }

    /** Returns how many events were held back since the last one passed; empty if this one is held back too. */
    synchronized OptionalLong pass() {
        var now = System.nanoTime();
        if (any && now - passedAt < pauseNanos) {
            heldBack++;
            return OptionalLong.empty();
        }
        var others = heldBack;
        any = true;
        passedAt = now;
        heldBack = 0;
        return OptionalLong.of(others);
    }
}
