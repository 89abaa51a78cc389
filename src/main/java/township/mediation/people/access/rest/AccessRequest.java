package township.mediation.people.access.rest;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import township.mediation.people.access.Presented;

/** What a request brought, on its way from the mechanism to the identity provider. */
class AccessRequest extends BaseAuthenticationRequest {

    private final Presented presented;

    AccessRequest(Presented presented) {
        this.presented = presented;
    }

    Presented presented() {
        return presented;
    }
}
