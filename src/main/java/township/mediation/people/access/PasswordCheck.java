package township.mediation.people.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.AreaCode;
import township.mediation.people.accounts.Account;
import township.mediation.people.accounts.Accounts;
import township.mediation.people.accounts.Passwords;
import township.mediation.people.accounts.SignInMethod;
import township.mediation.people.audit.Audit;
import township.mediation.people.audit.AuditAction;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;

/** Checks whether a password is right. It holds no database connection while it hashes. */
@ApplicationScoped
class PasswordCheck {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Throttle throttle;
    private final PasswordThreads threads;
    private final KnownAddresses known;
    private final Audit audit;
    private final AreaCode home;

    PasswordCheck(
            Accounts accounts,
            Passwords passwords,
            Throttle throttle,
            PasswordThreads threads,
            KnownAddresses known,
            Audit audit,
            @ConfigProperty(name = "mediation.home") String home) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.threads = threads;
        this.known = known;
        this.audit = audit;
        this.home = AreaCode.of(home);
    }

    /** Refuses at once a password that would not be evaluated anyway. */
    CompletableFuture<Account> begin(PresentedCredentials.NameAndPassword presented, @Nullable SignInMethod means) {
        try {
            throttle.requireOpen(presented.name(), presented.address());
            return threads.run(presented, () -> evaluate(presented, means));
        } catch (Refusal refusal) {
            return CompletableFuture.failedFuture(refusal);
        }
    }

    /**
     * Returns the account that has this password.
     *
     * @param means the way of signing in; null if the caller has signed in already
     * @throws Refusal unauthenticated, too-many-attempts
     */
    private Account evaluate(PresentedCredentials.NameAndPassword presented, @Nullable SignInMethod means) {
        var attempt = throttle.begin(presented.name(), presented.address());
        var account = QuarkusTransaction.requiringNew().call(() -> accounts.named(presented.name()));
        var right = account.filter(found -> isRight(presented, found));
        if (account.isEmpty()) {
            passwords.matchNothing(presented.password());
        }
        if (right.isEmpty()) {
            QuarkusTransaction.requiringNew().run(() -> failed(presented, account, attempt));
            throw Refusal.of(Problem.UNAUTHENTICATED);
        }
        QuarkusTransaction.requiringNew().run(() -> succeeded(presented, right.get(), attempt, means));
        return right.get();
    }

    private boolean isRight(PresentedCredentials.NameAndPassword presented, Account account) {
        return passwords.matches(presented.password(), account.passwordHash()) && account.isActive();
    }

    private void failed(
            PresentedCredentials.NameAndPassword presented, Optional<Account> account, Throttle.Attempt attempt) {
        append(AuditAction.SIGN_IN_FAILED, account, null, presented);
        if (attempt.isLast()) {
            append(AuditAction.SIGN_IN_THROTTLED, account, null, presented);
        }
    }

    private void succeeded(
            PresentedCredentials.NameAndPassword presented,
            Account account,
            Throttle.Attempt attempt,
            @Nullable SignInMethod means) {
        throttle.discard(attempt);
        if (means != null) {
            known.remember(account.name(), Network.of(presented.address()));
            append(AuditAction.SIGNED_IN, Optional.of(account), means, presented);
        }
    }

    private void append(
            AuditAction action,
            Optional<Account> account,
            @Nullable SignInMethod means,
            PresentedCredentials.NameAndPassword presented) {
        audit.append(
                action,
                account.map(Account::name).orElse(null),
                means == null ? null : means.name(),
                presented.address(),
                account.map(Account::area).orElse(home));
    }
}
