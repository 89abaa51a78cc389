package township.mediation.running.start;

import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import township.mediation.running.storage.EmbeddedDatabase;

/**
 * The order of the end at SIGTERM and Ctrl-C: first the application, with the requests that it is answering, then its
 * database. A JVM runs all shutdown hooks at the same time, so this hook waits for that of the application.
 */
final class Shutdown {

    private final CountDownLatch ended = new CountDownLatch(1);
    private @Nullable EmbeddedDatabase database;
    private boolean applicationRuns;
    private boolean begun;

    /** Must be called before the database is started, because a signal may come in the middle of that. */
    void endsWith(EmbeddedDatabase embedded) {
        database = embedded;
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end of the database"));
    }

    /** False if a signal came first. */
    synchronized boolean applicationBegins() {
        applicationRuns = !begun;
        return applicationRuns;
    }

    void applicationEnded() {
        ended.countDown();
    }

    synchronized boolean begun() {
        return begun;
    }

    private synchronized boolean begin() {
        begun = true;
        return applicationRuns;
    }

    private void end() {
        if (begin()) {
            awaitApplication();
        }
        if (database != null) {
            database.close();
        }
    }

    private void awaitApplication() {
        try {
            ended.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
