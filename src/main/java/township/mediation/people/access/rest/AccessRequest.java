package township.mediation.people.access.rest;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import township.mediation.people.access.PresentedCredentials;

/** The credentials of a request, on their way from the mechanism to the identity provider. */
class AccessRequest extends BaseAuthenticationRequest {

    private final PresentedCredentials presented;

    AccessRequest(PresentedCredentials presented) {
        this.presented = presented;
    }

    PresentedCredentials presented() {
        return presented;
    }
}
