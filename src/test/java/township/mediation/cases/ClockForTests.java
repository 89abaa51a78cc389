package township.mediation.cases;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import township.mediation.cases.register.LedgerClock;

/** Stands still, at ten in the morning of {@link #TODAY} in Asia/Shanghai until a test sets it. */
@Alternative
@Priority(1)
@Singleton
public class ClockForTests extends LedgerClock {

    public static final String TODAY = "2025-03-15";

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final String TEN_IN_THE_MORNING = TODAY + "T10:00:00";

    private volatile Instant now = at(TEN_IN_THE_MORNING);

    /** @param local date and time in Asia/Shanghai */
    public void set(String local) {
        now = at(local);
    }

    public void reset() {
        set(TEN_IN_THE_MORNING);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return SHANGHAI;
    }

    /** Every test has its own time. */
    @Override
    public void learn(Instant change) {}

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
