package township.mediation.people.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import township.mediation.people.accounts.Account;
import township.mediation.people.accounts.Accounts;
import township.mediation.people.accounts.SignInMethod;
import township.mediation.people.audit.Audit;
import township.mediation.people.audit.AuditAction;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;

/** Checks whether credentials that were accepted before are still valid. It hashes no password. */
@ApplicationScoped
class Revalidation {

    private final Accounts accounts;
    private final Secrets secrets;
    private final KnownAddresses known;
    private final Audit audit;

    Revalidation(Accounts accounts, Secrets secrets, KnownAddresses known, Audit audit) {
        this.accounts = accounts;
        this.secrets = secrets;
        this.known = known;
        this.audit = audit;
    }

    /**
     * @param passwordHash the hash that the password matched; the result is empty if the account has another, or is
     * inactive
     */
    @Transactional
    Optional<SignedIn> of(PresentedCredentials.NameAndPassword presented, String passwordHash) {
        return accounts.named(presented.name())
                .filter(Account::isActive)
                .filter(account -> account.passwordHash().equals(passwordHash))
                .map(account -> SignedIn.byPassword(account, presented.address()));
    }

    /**
     * @param isKnown whether the secret is known to come from this address
     * @throws Refusal unauthenticated
     */
    @Transactional
    SignedIn of(PresentedCredentials.SecretToken presented, boolean isKnown) {
        var found = secrets.valid(presented).orElseThrow(() -> Refusal.of(Problem.UNAUTHENTICATED));
        secrets.noteUse(found);
        if (!isKnown && presented.kind() == SignInMethod.TOKEN) {
            noteAddress(found.letIn(), Network.of(presented.address()));
        }
        return found.letIn();
    }

    private void noteAddress(SignedIn letIn, String network) {
        var token = Objects.requireNonNull(letIn.secret()).toString();
        if (!known.knows(token, network)) {
            var caller = letIn.caller();
            audit.append(
                    AuditAction.TOKEN_USED_FROM_NEW_ADDRESS, caller.name(), token, caller.address(), caller.area());
        }
        known.remember(token, network);
    }
}
