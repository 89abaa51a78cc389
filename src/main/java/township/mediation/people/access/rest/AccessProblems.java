package township.mediation.people.access.rest;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import township.mediation.http.problems.RefusalMapper;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;

/** Answers requests that are refused because of the roles of an operation. */
class AccessProblems {

    private final RefusalMapper answers;

    AccessProblems(RefusalMapper answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unknown(ContainerRequestContext request) {
        return answers.refused(Refusal.of(Problem.UNAUTHENTICATED), request);
    }

    @ServerExceptionMapper(ForbiddenException.class)
    Response forbidden(ContainerRequestContext request) {
        return answers.refused(Refusal.of(Problem.FORBIDDEN), request);
    }
}
