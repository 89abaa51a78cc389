package township.mediation.http.requests;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import township.mediation.http.Order;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;
import township.mediation.refusals.Violation;

/** Refuses a body that nobody would read: its sender expects something that the operation does not do. */
public class UnexpectedBody {

    @ServerRequestFilter(priority = Order.UNEXPECTED_BODY)
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        if (BodyLimit.canHaveBody(request) && !BodyType.isTaken(resource) && isThere(request)) {
            throw Refusal.ofFields(Problem.VALIDATION_FAILED, List.of(Violation.of("", "violation.unread-body")));
        }
    }

    private static boolean isThere(ContainerRequestContext request) {
        var length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return length == null ? request.getHeaderString("Transfer-Encoding") != null : Long.parseLong(length) > 0;
    }
}
