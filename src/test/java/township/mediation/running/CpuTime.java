package township.mediation.running;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;

/**
 * What the service under test takes of the processors, in whose process the test runs: a busy machine makes an answer
 * late, but not dear. The time of the compiler and of the garbage collector is not in it, nor that of the test.
 */
public final class CpuTime {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final int FAR = 50;

    private CpuTime() {}

    /** What is measured. */
    public interface Work {
        void run() throws IOException;
    }

    public static Duration of(Work work) throws IOException {
        var before = ofOtherThreads();
        work.run();
        return Duration.ofNanos(ofOtherThreads() - before);
    }

    /**
     * The least of some tries, for the first ones load classes and run what is not compiled yet; there are no more of them
     * once one was below the limit, or so far above it that no other will be.
     */
    public static Duration least(int tries, Duration limit, Work work) throws IOException {
        var least = of(work);
        for (int i = 1; i < tries && isNear(least, limit); i++) {
            var next = of(work);
            least = next.compareTo(least) < 0 ? next : least;
        }
        return least;
    }

    private static boolean isNear(Duration taken, Duration limit) {
        return taken.compareTo(limit) >= 0 && taken.compareTo(limit.multipliedBy(FAR)) < 0;
    }

    /** Of a thread that has ended nothing is known any more, so that the difference may be too small, but never too large. */
    private static long ofOtherThreads() {
        var own = Thread.currentThread().getId();
        var others = Arrays.stream(THREADS.getAllThreadIds())
                .filter(thread -> thread != own)
                .toArray();
        return Arrays.stream(THREADS.getThreadCpuTime(others))
                .filter(time -> time > 0)
                .sum();
    }
}
