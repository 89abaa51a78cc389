package township.mediation.problems;

import jakarta.annotation.Priority;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import township.mediation.rules.Problem;
import township.mediation.rules.Refusal;

/** Answers to requests that failed for no fault of theirs. */
public class FailedRequests {

    private static final Logger LOG = Logger.getLogger(FailedRequests.class);

    @ServerExceptionMapper
    public Response failed(Throwable failure, ContainerRequestContext request) {
        var path = request.getUriInfo().getRequestUri().getRawPath();
        return ProblemAnswer.to(request, refusal(failure, request.getMethod(), path));
    }

    /** Of constraints that our own code breaks; without this, Quarkus' mapper for it would answer. */
    @ServerExceptionMapper
    @Priority(1)
    public Response invalid(ValidationException failure, ContainerRequestContext request) {
        return failed(failure, request);
    }

    /**
     * What is not known to be load or a lost database is our defect: logged under a reference that the answer has.
     *
     * @param path as it was sent: decoded, it could add lines to the log
     */
    public static Refusal refusal(Throwable failure, String method, String path) {
        return DatabaseFaults.problem(failure).map(Refusal::of).orElseGet(() -> {
            var reference = UUID.randomUUID().toString();
            LOG.errorf(failure, "%s %s failed, reference %s", method, path, reference);
            return Refusal.of(Problem.INTERNAL_ERROR, reference);
        });
    }
}
