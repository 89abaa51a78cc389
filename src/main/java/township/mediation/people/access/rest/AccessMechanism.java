package township.mediation.people.access.rest;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Set;
import township.mediation.refusals.Refusal;

/** The one authentication mechanism: it accepts the cookie of a session, a bearer token, or name and password. */
@Singleton
class AccessMechanism implements HttpAuthenticationMechanism {

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        try {
            return Credentials.of(request.request())
                    .map(presented -> identities.authenticate(new AccessRequest(presented)))
                    .orElseGet(() -> Uni.createFrom().nullItem());
        } catch (Refusal refusal) {
            return Uni.createFrom().failure(refusal);
        }
    }

    /** The problem document of a 401 already carries the challenge. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().item(new ChallengeData(HttpResponseStatus.UNAUTHORIZED.code()));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(AccessRequest.class);
    }
}
