package township.mediation.attacks;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import township.mediation.fixtures.Basic;
import township.mediation.fixtures.PackagedService;
import township.mediation.fixtures.RawConnection;

/**
 * Somebody of the office who works at a steady pace whatever the answers take: a wait begins when the work was due. A
 * request that fails is not sent again.
 */
final class HonestUser implements AutoCloseable {

    static final int PATIENCE_MILLIS = 10_000;

    /** The one work at which the service cannot tell this user from whoever guesses passwords. */
    static final String AS_A_STRANGER = "sign-in from a new address";

    static final String BATCHES = "batches";
    static final String NO_ANSWER = "no answer";

    private static final String ADDRESS = "127.0.200.1";
    private static final String OFFICE = Basic.header("office", PackagedService.ADMIN_PASSWORD);
    private static final byte[] FIGURES =
            Request.get("/api/v1/statistics?year=2024&by=village").as(OFFICE).bytes();
    private static final byte[] SIGN_IN =
            Request.signIn("office", PackagedService.ADMIN_PASSWORD).last().bytes();

    /** Of all, for the service remembers for days where an account was. */
    private static final AtomicInteger NEW_ADDRESSES = new AtomicInteger();

    private final int port;
    private final ExecutorService hands = Executors.newCachedThreadPool();
    private final Deque<RawConnection> kept = new ConcurrentLinkedDeque<>();

    HonestUser(int port) {
        this.port = port;
    }

    private interface Call {
        int status() throws IOException;
    }

    private record Habit(String name, int everyMillis, int expected, Call call) {}

    private List<Habit> habits() {
        return List.of(
                new Habit("figures", 125, 200, this::figures),
                new Habit("posts", 250, 201, this::post),
                new Habit(BATCHES, 1500, 200, this::batch),
                new Habit("sign-in by Basic", 400, 200, () -> once(ADDRESS, basic())),
                new Habit("sign-in by the page", 800, 303, () -> once(ADDRESS, SIGN_IN)),
                new Habit(AS_A_STRANGER, 1600, 303, () -> once(newAddress(), SIGN_IN)));
    }

    /** Ends when the last answer has come or is no longer awaited. */
    Map<String, Experience> worksFor(Duration time) throws InterruptedException {
        var experiences = new LinkedHashMap<String, Experience>();
        var rhythm = Executors.newScheduledThreadPool(1);
        var begin = System.nanoTime();
        for (var habit : habits()) {
            var experience = new Experience();
            experiences.put(habit.name(), experience);
            for (long due = 0; due < time.toMillis(); due += habit.everyMillis()) {
                var dueAt = begin + TimeUnit.MILLISECONDS.toNanos(due);
                rhythm.schedule(
                        () -> hands.execute(() -> perform(habit, dueAt, experience)), due, TimeUnit.MILLISECONDS);
            }
        }
        rhythm.shutdown();
        rhythm.awaitTermination(1, TimeUnit.MINUTES);
        hands.shutdown();
        hands.awaitTermination(1, TimeUnit.MINUTES);
        return experiences;
    }

    private static void perform(Habit habit, long dueAt, Experience experience) {
        String instead = null;
        try {
            var status = habit.call().status();
            if (status != habit.expected()) {
                instead = status == 0 ? "closed" : String.valueOf(status);
            }
        } catch (SocketTimeoutException tooLong) {
            instead = NO_ANSWER;
        } catch (IOException | RuntimeException broken) {
            instead = "broken";
        }
        var waited = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - dueAt);
        if (instead == null) {
            experience.answered(waited);
        } else {
            experience.failed(waited, instead);
        }
    }

    private int figures() throws IOException {
        var connection = kept.poll();
        if (connection == null) {
            connection = new RawConnection(port, ADDRESS, PATIENCE_MILLIS);
        }
        try {
            return connection.send(FIGURES).status();
        } finally {
            kept.push(connection);
        }
    }

    private int post() throws IOException {
        var request = Request.json("/api/v1/cases", newCase("排水沟走向")).with("Idempotency-Key: " + UUID.randomUUID());
        return once(ADDRESS, request.as(OFFICE).last().bytes());
    }

    /** Of 20 cases at length, which were kept while the line was down. */
    private int batch() throws IOException {
        var item = newCase("排水沟走向".repeat(400));
        var body = "{\"items\":[" + item + ("," + item).repeat(19) + "]}";
        return once(
                ADDRESS,
                Request.json("/api/v1/cases/batch", body).as(OFFICE).last().bytes());
    }

    private static String newCase(String summary) {
        return "{\"villageCode\":\"431223206215\",\"type\":\"NEIGHBOUR\",\"summary\":\"%s\"}".formatted(summary);
    }

    private static byte[] basic() {
        return Request.get("/api/v1/me").as(OFFICE).last().bytes();
    }

    private int once(String address, byte[] request) throws IOException {
        try (var connection = new RawConnection(port, address, PATIENCE_MILLIS)) {
            return connection.send(request).status();
        }
    }

    private static String newAddress() {
        var number = NEW_ADDRESSES.getAndIncrement();
        return "127.1.%d.%d".formatted(number / 250, number % 250 + 1);
    }

    @Override
    public void close() throws IOException {
        for (var connection : kept) {
            connection.close();
        }
    }
}
