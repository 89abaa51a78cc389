package township.mediation.attacks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** All connections of an attack on loopback, by one thread: an attack must cost less than what it is to measure. */
final class AttackCrowd implements AutoCloseable {

    static final int TICK_MILLIS = 100;

    /** Of one attack in all. */
    private static final int MOST_OPENED = 12_000;
    /** Else the backlog of the listener would be what is measured. */
    private static final int MOST_OPENED_IN_A_TICK = 400;

    private final Map<String, Integer> told = new ConcurrentSkipListMap<>();
    private final List<AttackConnection> connections = new ArrayList<>();
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
    private final Selector selector;
    private final Thread thread;
    private int opened;
    private volatile boolean ended;
    private volatile Throwable failure;

    AttackCrowd(int port, List<Manner> manners) {
        var service = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        for (var manner : manners) {
            for (int i = 0; i < manner.connections(); i++) {
                connections.add(
                        new AttackConnection(manner, i, service, status -> told.merge(status, 1, Integer::sum)));
            }
        }
        try {
            this.selector = Selector.open();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        this.thread = new Thread(this::run, "crowd");
        thread.setUncaughtExceptionHandler((ofCrowd, problem) -> failure = problem);
        thread.start();
    }

    /** How often they were connected, what they were answered, by status, and how often it came to no answer. */
    Map<String, Integer> told() {
        return Map.copyOf(told);
    }

    private void run() {
        var nextTick = 0L;
        try (selector) {
            while (!ended) {
                var now = System.nanoTime() / 1_000_000;
                if (now >= nextTick) {
                    tick(now);
                    nextTick = now + TICK_MILLIS;
                }
                selector.select(
                        key -> ((AttackConnection) key.attachment()).ready(key, buffer, System.nanoTime() / 1_000_000),
                        TICK_MILLIS / 5);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } finally {
            connections.forEach(AttackConnection::close);
        }
    }

    private void tick(long now) {
        var openedNow = 0;
        for (var connection : connections) {
            if (connection.isOpen()) {
                connection.tick(connection.key(selector), buffer, now);
            } else if (connection.isDue(now) && opened < MOST_OPENED && openedNow < MOST_OPENED_IN_A_TICK) {
                connection.open(selector, now);
                opened++;
                openedNow++;
            }
        }
    }

    @Override
    public void close() {
        ended = true;
        selector.wakeup();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        if (failure != null) {
            throw new IllegalStateException("The attack itself has failed", failure);
        }
    }
}
