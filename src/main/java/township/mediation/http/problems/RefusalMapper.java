package township.mediation.http.problems;

import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import township.mediation.http.requests.BrokenConstraints;
import township.mediation.http.requests.RequestParameters;
import township.mediation.refusals.InvalidValue;
import township.mediation.refusals.Refusal;

/** Answers requests that a rule, or a constraint on their content, refuses. */
public class RefusalMapper {

    @ServerExceptionMapper
    public Response refused(Refusal refusal, ContainerRequestContext request) {
        return ProblemAnswer.to(request, refusal);
    }

    @ServerExceptionMapper
    public Response invalid(InvalidValue value, ContainerRequestContext request, ResourceInfo resource) {
        return ProblemAnswer.to(request, RequestParameters.refusal(value, resource.getResourceMethod()));
    }

    @ServerExceptionMapper
    public Response constrained(
            ResteasyReactiveViolationException broken, ContainerRequestContext request, ResourceInfo resource) {
        var refusal = BrokenConstraints.of(broken.getConstraintViolations(), resource.getResourceMethod());
        return ProblemAnswer.to(request, refusal);
    }
}
