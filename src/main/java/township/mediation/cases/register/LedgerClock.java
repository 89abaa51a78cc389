package township.mediation.cases.register;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;

/**
 * The clock of the service: a day is a day in Asia/Shanghai, wherever the service runs. It knows the newest change on
 * record. A machine whose clock is behind that change has the wrong time: the clock then goes on from the change, so
 * that the past stays the past, and commands are refused.
 */
@Singleton
public class LedgerClock extends Clock {

    /** By how much the clocks of instances may differ. */
    private static final Duration DRIFT = Duration.ofMinutes(1);

    /** The database keeps no less: an instant is the same when it is read again. */
    private static final Duration KEPT = Duration.of(1, ChronoUnit.MICROS);

    private static final Duration UNTIL_SET_RIGHT = Duration.ofMinutes(1);
    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Clock machine;
    private volatile Change newest = new Change(Instant.EPOCH, 0);

    /** @param nanos when this process learned of it */
    private record Change(Instant at, long nanos) {}

    protected LedgerClock() {
        this(Clock.tick(Clock.systemUTC(), KEPT));
    }

    LedgerClock(Clock machine) {
        this.machine = machine;
    }

    /** Learns of a change that is on record, or about to be. */
    public void learn(Instant change) {
        if (change.isAfter(newest.at)) {
            newest = new Change(change, System.nanoTime());
        }
    }

    public boolean isBehind() {
        return isBehind(machine.instant(), newest.at);
    }

    /** @throws Refusal clock-behind */
    public void requireRight() {
        if (isBehind()) {
            throw refusal();
        }
    }

    /**
     * Records that a change is made at an instant, after the last one of its township, which another instance may have
     * made by a clock that is right.
     *
     * @throws Refusal clock-behind
     */
    void requireAfter(Instant before, Instant change) {
        learn(before);
        if (isBehind(change, before)) {
            throw refusal();
        }
    }

    /** The newest change that is known. */
    public Instant newestChange() {
        return newest.at;
    }

    /** What the machine's own clock says, right or wrong. */
    public Instant ofTheMachine() {
        return machine.instant();
    }

    @Override
    public Instant instant() {
        var now = machine.instant();
        var change = newest;
        return isBehind(now, change.at)
                ? change.at.plusNanos(System.nanoTime() - change.nanos).truncatedTo(ChronoUnit.MICROS)
                : now;
    }

    @Override
    public ZoneId getZone() {
        return SHANGHAI;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("A day is a day in " + SHANGHAI);
    }

    private static boolean isBehind(Instant now, Instant change) {
        return now.plus(DRIFT).isBefore(change);
    }

    private static Refusal refusal() {
        return Refusal.until(Problem.CLOCK_BEHIND, UNTIL_SET_RIGHT);
    }
}
