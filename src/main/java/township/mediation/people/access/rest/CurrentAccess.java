package township.mediation.people.access.rest;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import township.mediation.people.access.SignedIn;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;

/** Who sent the request being answered, and how that caller was authenticated. */
@ApplicationScoped
class CurrentAccess {

    static final String ATTRIBUTE = "letIn";

    private final CurrentIdentityAssociation identities;

    CurrentAccess(CurrentIdentityAssociation identities) {
        this.identities = identities;
    }

    /** @throws Refusal unauthenticated */
    SignedIn get() {
        return ofAnyone().orElseThrow(() -> Refusal.of(Problem.UNAUTHENTICATED));
    }

    /** Empty on an open page if there are no credentials, or none that are still valid. */
    Optional<SignedIn> ofAnyone() {
        return identities
                .getDeferredIdentity()
                .onFailure(Refusal.class)
                .recoverWithUni(() -> Uni.createFrom().nullItem())
                .map(identity -> Optional.ofNullable(identity).flatMap(CurrentAccess::letIn))
                .await()
                .indefinitely();
    }

    private static Optional<SignedIn> letIn(SecurityIdentity identity) {
        return Optional.ofNullable(identity.<SignedIn>getAttribute(ATTRIBUTE));
    }
}
