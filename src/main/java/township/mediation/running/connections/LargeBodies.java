package township.mediation.running.connections;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Lets a few large bodies be worked on at the same time, while the others wait without a thread: what is read from one
 * mebibyte can take ten in memory. The memory for bodies limits how many can wait.
 */
@ApplicationScoped
class LargeBodies {

    private static final long MEMORY_FOR_EACH = 32L << 20;

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private long free = Math.max(2, Runtime.getRuntime().maxMemory() / MEMORY_FOR_EACH);

    /** Runs the work now, or later on the thread that calls {@link #end}. */
    void begin(Runnable work) {
        synchronized (this) {
            if (free == 0) {
                waiting.add(work);
                return;
            }
            free--;
        }
        work.run();
    }

    /** A work that had begun has ended. */
    void end() {
        Runnable next;
        synchronized (this) {
            next = waiting.poll();
            if (next == null) {
                free++;
                return;
            }
        }
        next.run();
    }
}
