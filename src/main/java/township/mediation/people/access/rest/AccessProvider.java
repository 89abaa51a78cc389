package township.mediation.people.access.rest;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletionException;
import township.mediation.people.access.Authentication;
import township.mediation.people.access.SignedIn;
import township.mediation.people.accounts.CurrentCaller;

/** Looks up who presents the credentials; never on the event loop if the database has to be asked. */
@Singleton
class AccessProvider implements IdentityProvider<AccessRequest> {

    private final Authentication recognition;

    AccessProvider(Authentication recognition) {
        this.recognition = recognition;
    }

    @Override
    public Class<AccessRequest> getRequestType() {
        return AccessRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(AccessRequest request, AuthenticationRequestContext context) {
        var loop = Vertx.currentContext();
        return Uni.createFrom()
                .completionStage(() -> recognition.of(request.presented()))
                .emitOn(work -> loop.runOnContext(ignored -> work.run()))
                .onFailure(CompletionException.class)
                .transform(Throwable::getCause)
                .map(AccessProvider::identity);
    }

    static SecurityIdentity identity(SignedIn letIn) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(letIn.caller().name()))
                .addRole(letIn.caller().role().name())
                .addAttribute(CurrentCaller.ATTRIBUTE, letIn.caller())
                .addAttribute(CurrentAccess.ATTRIBUTE, letIn)
                .build();
    }
}
