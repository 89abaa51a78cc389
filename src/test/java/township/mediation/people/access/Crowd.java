package township.mediation.people.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import township.mediation.fixtures.Basic;
import township.mediation.fixtures.RawConnection;

/** Many who try names and passwords that nobody has, each from an address of its own, again as soon as it is answered. */
final class Crowd implements AutoCloseable {

    private static final int UNAUTHENTICATED = 401;
    /** Of whoever was refused: the processors are those of the service too. */
    private static final int PAUSE_MILLIS = 200;

    private final int port;
    private final AtomicInteger looked = new AtomicInteger();
    private final List<Thread> threads;
    private volatile boolean ended;

    Crowd(int port, int count) {
        this.port = port;
        this.threads = IntStream.range(0, count)
                .mapToObj(i -> new Thread(() -> guess("127." + (100 + i / 100) + "." + (100 + i % 100) + ".9")))
                .toList();
        threads.forEach(Thread::start);
    }

    /** How many passwords have been looked at and found wrong. */
    int looked() {
        return looked.get();
    }

    /** Until each has been refused so often. */
    void awaitRounds(int rounds) throws InterruptedException {
        while (looked() < rounds * threads.size()) {
            Thread.sleep(20);
        }
    }

    private void guess(String address) {
        while (!ended) {
            try (var connection = new RawConnection(port, address)) {
                guess(connection);
            } catch (IOException refused) {
                // It tries again.
            } catch (InterruptedException end) {
                return;
            }
        }
    }

    private void guess(RawConnection connection) throws IOException, InterruptedException {
        while (!ended) {
            var who = Basic.header("nobody-" + UUID.randomUUID(), "falsch-und-lang-genug");
            var request = "GET /api/v1/me HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + who + "\r\n\r\n";
            if (connection.send(request.getBytes(UTF_8)).status() == UNAUTHENTICATED) {
                looked.incrementAndGet();
            } else {
                Thread.sleep(PAUSE_MILLIS);
            }
        }
    }

    @Override
    public void close() throws InterruptedException {
        ended = true;
        for (var thread : threads) {
            thread.interrupt();
            thread.join();
        }
    }
}
