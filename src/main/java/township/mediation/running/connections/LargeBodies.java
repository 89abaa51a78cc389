package township.mediation.running.connections;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Lets some large bodies be worked on at once, and the others wait without a thread: what is read from a mebibyte can
 * take ten of memory. How many wait is bounded by the memory of their bytes.
 */
@ApplicationScoped
class LargeBodies {

    private static final long MEMORY_FOR_EACH = 32L << 20;

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private long free = Math.max(2, Runtime.getRuntime().maxMemory() / MEMORY_FOR_EACH);

    /** Runs it now or later, whoever calls {@link #end} then. */
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

    /** One that had begun is done. */
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
