package township.mediation.access;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import township.mediation.rules.Problem;
import township.mediation.rules.Refusal;

/**
 * Where passwords are hashed, which is slow on purpose: whoever sends many can keep half of the processors busy and no
 * more.
 */
@ApplicationScoped
class PasswordThreads {

    private static final int WAITING = 100;

    private final ThreadPoolExecutor threads;

    PasswordThreads() {
        var count = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        this.threads = new ThreadPoolExecutor(count, count, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING));
        threads.allowCoreThreadTimeOut(true);
    }

    /** Fails with the refusal overloaded where too many wait already. */
    <T> CompletableFuture<T> run(Supplier<T> work) {
        try {
            return CompletableFuture.supplyAsync(work, threads);
        } catch (RejectedExecutionException full) {
            return CompletableFuture.failedFuture(Refusal.of(Problem.OVERLOADED));
        }
    }

    @PreDestroy
    void end() {
        threads.shutdown();
    }
}
