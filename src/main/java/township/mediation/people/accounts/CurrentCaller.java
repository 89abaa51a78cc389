package township.mediation.people.accounts;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;

/** The caller of the request being answered, as authentication has found out. */
@ApplicationScoped
public class CurrentCaller {

    /** The attribute of the identity that authentication sets. */
    public static final String ATTRIBUTE = "caller";

    private final SecurityIdentity identity;

    CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** @throws Refusal unauthenticated, if an operation that needs a caller is open to everybody by mistake */
    public Caller get() {
        Caller caller = identity.getAttribute(ATTRIBUTE);
        if (caller == null) {
            throw Refusal.of(Problem.UNAUTHENTICATED);
        }
        return caller;
    }
}
