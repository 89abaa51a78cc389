package township.mediation.running.start;

import jakarta.inject.Singleton;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import township.mediation.cases.register.LedgerClock;
import township.mediation.http.Order;
import township.mediation.http.web.Dated;

/** Refuses what would be recorded under a wrong date. Figures, reports and lists are still answered. */
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
