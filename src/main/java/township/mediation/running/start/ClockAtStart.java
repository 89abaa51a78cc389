package township.mediation.running.start;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.jboss.logging.Logger;
import township.mediation.cases.register.LedgerClock;
import township.mediation.database.Installation;

/** Compares the machine's clock with the newest change on record, and tells the operator where they do not agree. */
@Singleton
class ClockAtStart {

    private static final Logger LOG = Logger.getLogger(ClockAtStart.class);

    private final Installation installation;
    private final LedgerClock clock;

    ClockAtStart(Installation installation, LedgerClock clock) {
        this.installation = installation;
        this.clock = clock;
    }

    void tell() {
        installation.newestChange().ifPresent(newest -> {
            clock.learn(newest);
            var now = clock.ofTheMachine();
            if (clock.isBehind()) {
                LOG.errorf(
                        "The clock of this machine says %s, but the newest change on record is of %s: nothing is"
                                + " recorded until the clock is right. Figures and reports are answered.",
                        ClockCheck.inSeconds(now), ClockCheck.inSeconds(newest));
            } else if (newest.plus(Duration.ofDays(1)).isBefore(now)) {
                LOG.warnf(
                        "The clock of this machine says %s, and the newest change on record is of %s, %d days before."
                                + " If the clock is wrong, stop the service and set it right: what is recorded keeps"
                                + " its date.",
                        ClockCheck.inSeconds(now),
                        ClockCheck.inSeconds(newest),
                        Duration.between(newest, now).toDays());
            }
        });
    }
}
