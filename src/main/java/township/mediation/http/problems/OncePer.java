package township.mediation.http.problems;

import java.time.Duration;
import java.util.OptionalLong;

/** Lets one thing through in a while and counts the others: what happens to every request fills no log. */
final class OncePer {

    private final long pauseNanos;
    private long passedAt;
    private long heldBack;
    private boolean any;

    OncePer(Duration pause) {
        this.pauseNanos = pause.toNanos();
    }

    /** How many were held back since the last one; empty where this one is held back too. */
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
