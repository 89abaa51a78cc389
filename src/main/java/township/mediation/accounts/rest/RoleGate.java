package township.mediation.accounts.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import township.mediation.accounts.CurrentCaller;
import township.mediation.rules.Problem;
import township.mediation.rules.Refusal;

/** Lets a caller through to an operation when its {@link RolesAllowed} names the caller's role, or when it has none. */
class RoleGate {

    private final CurrentCaller caller;

    RoleGate(CurrentCaller caller) {
        this.caller = caller;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    void judge(ResourceInfo operation) {
        var allowed = operation.getResourceMethod().getAnnotation(RolesAllowed.class);
        if (allowed != null
                && !List.of(allowed.value()).contains(caller.get().role().name())) {
            throw Refusal.of(Problem.FORBIDDEN);
        }
    }
}
