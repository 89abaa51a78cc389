package township.mediation.http.problems;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;

/** Answers requests that the HTTP layer itself rejects. */
public class HttpErrorMapper {

    private static final int CLIENT_FAULT = 400;

    @ServerExceptionMapper
    public Response rejected(WebApplicationException rejection, ContainerRequestContext request) {
        var status = rejection.getResponse().getStatus();
        if (status < CLIENT_FAULT) {
            return rejection.getResponse();
        }
        var refusal = refusal(rejection)
                .orElseGet(() -> FailureMapper.refusal(
                        rejection,
                        request.getMethod(),
                        request.getUriInfo().getRequestUri().getRawPath()));
        return ProblemAnswer.to(request, refusal);
    }

    private static Optional<Refusal> refusal(WebApplicationException rejection) {
        if (rejection.getCause() instanceof Refusal ofParameter) {
            return Optional.of(ofParameter);
        }
        // JAX-RS says "not found" if it cannot convert a parameter, and keeps the reason as the cause.
        var problem = rejection instanceof NotFoundException && rejection.getCause() != null
                ? Optional.of(Problem.INVALID_PARAMETER)
                : ofStatus(rejection.getResponse().getStatus());
        return problem.map(Refusal::of);
    }

    static Optional<Problem> ofStatus(int status) {
        return switch (status) {
            case 400 -> Optional.of(Problem.MALFORMED_REQUEST);
            case 403 -> Optional.of(Problem.FORBIDDEN);
            case 404 -> Optional.of(Problem.NOT_FOUND);
            case 405 -> Optional.of(Problem.METHOD_NOT_ALLOWED);
            case 406 -> Optional.of(Problem.NOT_ACCEPTABLE);
            case 413 -> Optional.of(Problem.TOO_LARGE);
            case 415 -> Optional.of(Problem.UNSUPPORTED_MEDIA_TYPE);
            case 503 -> Optional.of(Problem.OVERLOADED);
            default -> Optional.empty();
        };
    }
}
