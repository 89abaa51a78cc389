package township.mediation.running.start;

import jakarta.inject.Singleton;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import township.mediation.cases.register.LedgerClock;
import township.mediation.http.Order;
import township.mediation.http.web.Dated;

/** Keeps out what would be put on record under a wrong date; figures, reports and lists are answered all the same. */
@Singleton
public class ClockGate {

    private final LedgerClock clock;

    ClockGate(LedgerClock clock) {
        this.clock = clock;
    }

    @Dated
    @ServerRequestFilter(priority = Order.CLOCK_GATE)
    public void keepOut() {
        clock.requireRight();
    }
}
