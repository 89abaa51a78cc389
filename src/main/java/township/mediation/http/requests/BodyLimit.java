package township.mediation.http.requests;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import township.mediation.http.Order;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;

/** Refuses a body over 1 MiB: before it is read if its length is declared, otherwise once that much has been read. */
public class BodyLimit {

    public static final long BYTES = 1 << 20;

    private static final Set<String> WITHOUT_BODY = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    static boolean canHaveBody(ContainerRequestContext request) {
        return !WITHOUT_BODY.contains(request.getMethod());
    }

    @ServerRequestFilter(priority = Order.BODY_LIMIT)
    public void limit(ContainerRequestContext request) {
        var declared = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (declared != null && Long.parseLong(declared) > BYTES) {
            throw Refusal.of(Problem.TOO_LARGE);
        }
        if (canHaveBody(request)) {
            request.setEntityStream(new LimitedStream(request.getEntityStream(), BYTES));
        }
    }
}
