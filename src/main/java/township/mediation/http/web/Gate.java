package township.mediation.http.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import township.mediation.http.Order;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;

/** Refuses requests while the start still loads what their answers depend on: the port is open before that. */
@Singleton
public class Gate {

    private volatile boolean open;

    public void open() {
        open = true;
    }

    public boolean isOpen() {
        return open;
    }

    @ServerRequestFilter(preMatching = true, priority = Order.GATE)
    public void keepOut(ContainerRequestContext request) {
        if (!open) {
            throw Refusal.of(Problem.OVERLOADED);
        }
    }
}
