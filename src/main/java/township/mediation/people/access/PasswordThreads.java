package township.mediation.people.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;

/**
 * The threads that hash passwords, which is slow on purpose. Someone who sends many passwords can keep half of the
 * processors busy, but no more.
 */
@ApplicationScoped
class PasswordThreads {

    private static final Duration UNTIL_THERE_IS_A_PLACE = Duration.ofSeconds(5);

    private final PasswordQueue queue = new PasswordQueue(System::nanoTime);
    private final KnownAddresses known;

    /** There is one task for each waiting password; the queue decides which password a task takes. */
    private final ThreadPoolExecutor threads;

    PasswordThreads(KnownAddresses known) {
        this.known = known;
        var count = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        this.threads = new ThreadPoolExecutor(count, count, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>());
        threads.allowCoreThreadTimeOut(true);
    }

    /** Fails with the refusal overloaded if too many passwords that come before it are waiting. */
    <T> CompletableFuture<T> run(PresentedCredentials.NameAndPassword presented, Supplier<T> work) {
        var name = presented.name();
        var address = presented.address();
        var newcomer = new Waiting<>(name, address, known.hasSeenLately(name, Network.of(address)), work);
        queue.add(newcomer).ifPresentOrElse(PasswordThreads::refuse, () -> serveOneMore(newcomer));
        return newcomer.answer();
    }

    private void serveOneMore(Waiting<?> newcomer) {
        try {
            threads.execute(this::serveNext);
        } catch (RejectedExecutionException ending) {
            refuse(newcomer);
        }
    }

    private static void refuse(Waiting<?> waiting) {
        waiting.answer().completeExceptionally(Refusal.until(Problem.OVERLOADED, UNTIL_THERE_IS_A_PLACE));
    }

    private void serveNext() {
        preferKnown();
        queue.next().ifPresent(this::evaluate);
    }

    /** Runs at most one statement for each password that is hashed, however many arrive meanwhile. */
    private void preferKnown() {
        var strangers = queue.strangers();
        if (!strangers.isEmpty()) {
            try {
                var found = QuarkusTransaction.requiringNew().call(() -> known.among(strangers));
                queue.prefer(found::contains);
            } catch (RuntimeException databaseAway) {
                // The password that is checked next will meet the same failure and answer with it.
            }
        }
    }

    private <T> void evaluate(Waiting<T> waiting) {
        try {
            var found = waiting.evaluate();
            queue.forget(waiting);
            waiting.answer().complete(found);
        } catch (Refusal refusal) {
            waiting.answer().completeExceptionally(refusal);
        } catch (Throwable failure) {
            queue.forget(waiting);
            waiting.answer().completeExceptionally(failure);
        }
    }

    @PreDestroy
    void end() {
        threads.shutdown();
    }
}
