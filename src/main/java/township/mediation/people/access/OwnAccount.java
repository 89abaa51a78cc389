package township.mediation.people.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import township.mediation.people.accounts.AccountAdministration;
import township.mediation.people.accounts.AccountChanged;
import township.mediation.people.accounts.Caller;
import township.mediation.people.accounts.SignInMethod;
import township.mediation.people.audit.Audit;
import township.mediation.people.audit.AuditAction;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;

/** What callers do with their own sessions, tokens and password. */
@ApplicationScoped
public class OwnAccount {

    /** A working day; after that the password is required again. */
    public static final Duration SESSION = Duration.ofHours(12);

    private final Secrets secrets;
    private final PasswordCheck passwordCheck;
    private final AccountAdministration accounts;
    private final Audit audit;
    private final Event<AccountChanged> changes;

    OwnAccount(
            Secrets secrets,
            PasswordCheck passwordCheck,
            AccountAdministration accounts,
            Audit audit,
            Event<AccountChanged> changes) {
        this.secrets = secrets;
        this.passwordCheck = passwordCheck;
        this.accounts = accounts;
        this.audit = audit;
        this.changes = changes;
    }

    /** A token just created, whose secret is shown only this once. */
    public record Created(AccessGrant listed, Secret secret) {}

    /**
     * Finds out who signs in, for {@link #beginSession}. Fails with unauthenticated, too-many-attempts or overloaded.
     */
    public CompletableFuture<Caller> signIn(PresentedCredentials.NameAndPassword presented) {
        return passwordCheck
                .begin(presented, SignInMethod.SESSION)
                .thenApply(account -> account.asCaller(presented.address()));
    }

    @Transactional
    public Secret beginSession(Caller caller) {
        var secret = Secret.of(SignInMethod.SESSION);
        secrets.add(caller.name(), SignInMethod.SESSION, "", secret, SESSION);
        return secret;
    }

    @Transactional
    public void endSession(SignedIn letIn) {
        end(letIn.caller(), letIn.secret(), AuditAction.SIGNED_OUT);
    }

    /** A token cannot create tokens: a stolen one could then be replaced for ever. */
    @Transactional
    public Created createToken(SignedIn letIn, String label, Duration life) {
        if (letIn.means() == SignInMethod.TOKEN) {
            throw Refusal.of(Problem.FORBIDDEN);
        }
        var caller = letIn.caller();
        var secret = Secret.of(SignInMethod.TOKEN);
        var listed = secrets.add(caller.name(), SignInMethod.TOKEN, label, secret, life);
        append(AuditAction.TOKEN_CREATED, listed.id().toString(), caller);
        return new Created(listed, secret);
    }

    @Transactional
    public List<AccessGrant> list(Caller caller) {
        return secrets.of(caller.name());
    }

    /**
     * A token may revoke only itself: a stolen one must not lock out its owner.
     *
     * @throws Refusal not-found, except for a token or session that has already ended; forbidden
     */
    @Transactional
    public void revoke(SignedIn letIn, UUID id) {
        var caller = letIn.caller();
        if (letIn.means() == SignInMethod.TOKEN && !id.equals(letIn.secret())) {
            throw Refusal.of(Problem.FORBIDDEN);
        }
        if (!secrets.has(caller.name(), id)) {
            throw Refusal.missing("token");
        }
        end(caller, id, AuditAction.TOKEN_REVOKED);
    }

    /**
     * Other sessions end. Tokens remain valid, because programs use them.
     *
     * @throws Refusal password-wrong, too-many-attempts, password-too-easy, overloaded
     */
    public void changePassword(SignedIn letIn, String present, String wanted) {
        var caller = letIn.caller();
        var presented =
                new PresentedCredentials.NameAndPassword(caller.name(), present, String.valueOf(caller.address()));
        requireRight(presented);
        QuarkusTransaction.requiringNew().run(() -> {
            accounts.changePassword(caller.name(), wanted, caller);
            secrets.endSessions(caller.name(), letIn.secret());
        });
    }

    void revoke(@Observes AccountChanged change) {
        if (change.revokesAccess()) {
            secrets.endAll(change.name());
        }
    }

    private void requireRight(PresentedCredentials.NameAndPassword presented) {
        try {
            joined(passwordCheck.begin(presented, null));
        } catch (Refusal refusal) {
            throw refusal.problem() == Problem.UNAUTHENTICATED
                    ? Refusal.at("currentPassword", Problem.PASSWORD_WRONG)
                    : refusal;
        }
    }

    private void end(Caller caller, @Nullable UUID id, AuditAction action) {
        if (id != null && secrets.end(caller.name(), id)) {
            append(action, id.toString(), caller);
            changes.fire(new AccountChanged(caller.name(), false));
        }
    }

    private void append(AuditAction action, String subject, Caller caller) {
        audit.append(action, caller.name(), subject, caller.address(), caller.area());
    }

    private static <T> T joined(CompletableFuture<T> work) {
        try {
            return work.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof Refusal refusal ? refusal : failed;
        }
    }
}
