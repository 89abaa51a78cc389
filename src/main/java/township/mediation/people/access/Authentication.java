package township.mediation.people.access;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jspecify.annotations.Nullable;
import township.mediation.keys.KeyFile;
import township.mediation.keys.KeyedHash;
import township.mediation.people.accounts.AccountChanged;
import township.mediation.people.accounts.SignInMethod;

/**
 * Finds out who presents the credentials of a request. It asks the database at most once a second for the same
 * credentials, however many requests present them. A change made here takes effect at once, a change made by another
 * instance within that second.
 */
@ApplicationScoped
public class Authentication {

    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final Duration VERIFIED = Duration.ofMinutes(15);
    private static final int MOST = 20_000;

    private final PasswordCheck passwordCheck;
    private final Revalidation standing;
    private final ManagedExecutor workers;
    private final KeyedHash hash;

    private final AsyncCache<String, Recognized> recognized = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfter(Expiry.<String, Recognized>creating((fingerprint, found) -> found.remaining(FRESH)))
            .buildAsync();

    /**
     * The bcrypt hash that a password matched: as long as the account has this hash, the password is not hashed again.
     */
    private final Cache<String, String> verified =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(VERIFIED).build();

    private final Cache<String, Long> changed = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(FRESH.multipliedBy(60))
            .build();

    Authentication(PasswordCheck passwordCheck, Revalidation standing, ManagedExecutor workers, KeyFile keys) {
        this.passwordCheck = passwordCheck;
        this.standing = standing;
        this.workers = workers;
        this.hash = keys.keyedHash("recognition");
    }

    /**
     * A result or a refusal; the other is null. The cache would log a computation that failed as a failure of its own.
     */
    private record Recognized(
            @Nullable SignedIn letIn, @Nullable Throwable failure, long since) {

        /** A refusal answers the requests that wait for it and is not remembered. */
        Duration remaining(Duration life) {
            var left = life.minusNanos(System.nanoTime() - since);
            return failure != null || left.isNegative() ? Duration.ZERO : left;
        }

        boolean isBefore(@Nullable Long change) {
            return change != null && since - change <= 0;
        }
    }

    /** The stage fails with the refusals unauthenticated, too-many-attempts and overloaded. */
    public CompletableFuture<SignedIn> of(PresentedCredentials presented) {
        var fingerprint = presented.fingerprint(hash);
        return recognized
                .get(fingerprint, (key, executor) -> check(presented, key, System.nanoTime()))
                .thenCompose(found -> {
                    if (found.letIn() == null) {
                        return CompletableFuture.failedFuture(found.failure());
                    }
                    if (found.isBefore(
                            changed.getIfPresent(found.letIn().caller().name()))) {
                        recognized.synchronous().asMap().remove(fingerprint, found);
                        return of(presented);
                    }
                    return CompletableFuture.completedFuture(found.letIn());
                });
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountChanged change) {
        changed.put(change.name(), System.nanoTime());
    }

    private CompletableFuture<Recognized> check(PresentedCredentials presented, String fingerprint, long since) {
        return letIn(presented, fingerprint)
                .handle((letIn, failure) -> new Recognized(
                        letIn, failure instanceof CompletionException wrapped ? wrapped.getCause() : failure, since));
    }

    private CompletableFuture<SignedIn> letIn(PresentedCredentials presented, String fingerprint) {
        var known = verified.getIfPresent(fingerprint);
        if (presented instanceof PresentedCredentials.SecretToken secret) {
            return workers.supplyAsync(() -> standing.of(secret, known != null)).thenApply(letIn -> {
                verified.put(fingerprint, secret.kind().name());
                return letIn;
            });
        }
        var password = (PresentedCredentials.NameAndPassword) presented;
        if (known == null) {
            return evaluate(password, fingerprint);
        }
        return workers.supplyAsync(() -> standing.of(password, known))
                .thenCompose(standing -> standing.map(CompletableFuture::completedFuture)
                        .orElseGet(() -> {
                            verified.invalidate(fingerprint);
                            return evaluate(password, fingerprint);
                        }));
    }

    private CompletableFuture<SignedIn> evaluate(PresentedCredentials.NameAndPassword presented, String fingerprint) {
        return passwordCheck.begin(presented, SignInMethod.BASIC).thenApply(account -> {
            verified.put(fingerprint, account.passwordHash());
            return SignedIn.byPassword(account, presented.address());
        });
    }
}
