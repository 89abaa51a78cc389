package township.mediation.people.access.rest;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import township.mediation.http.Order;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;

/**
 * Answers 401 before anything else about a request is judged: without it, anyone could learn that a method, a media
 * type or a body is wrong. It is not the gate: the roles on each operation are, and Quarkus refuses an operation
 * without any.
 */
@Singleton
class SignInFirst {

    private static final String API = "/api";
    private static final String OPEN = "/api/v1/codes";

    private final CurrentIdentityAssociation identities;

    SignInFirst(CurrentIdentityAssociation identities) {
        this.identities = identities;
    }

    @ServerRequestFilter(preMatching = true, priority = Order.SIGN_IN_FIRST)
    @Nullable
    Uni<Void> requireCaller(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath();
        if (!path.startsWith(API) || path.equals(OPEN)) {
            return null;
        }
        return identities
                .getDeferredIdentity()
                .invoke(identity -> {
                    if (identity.isAnonymous()) {
                        throw Refusal.of(Problem.UNAUTHENTICATED);
                    }
                    identities.setIdentity(identity);
                })
                .replaceWithVoid();
    }
}
