package township.mediation.cases;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import township.mediation.fixtures.EmbeddedDatabaseForTests;

/** Stands between the service and its database, and counts what the service says in PostgreSQL's protocol. */
public final class DatabaseTraffic implements QuarkusTestResourceLifecycleManager {

    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final Pattern PORT = Pattern.compile("(?<=:)[0-9]+(?=/)");
    private static final int PROTOCOL_3_0 = 196608;

    private static final int EXECUTE = 'E';
    private static final int SYNC = 'S';
    /** Only BEGIN, which goes out together with the first statement: nobody waits for its answer. */
    private static final int QUERY = 'Q';

    private final AtomicInteger executed = new AtomicInteger();
    private final AtomicInteger synced = new AtomicInteger();
    private final AtomicInteger tries = new AtomicInteger();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean away;
    private ServerSocket door;

    /**
     * @param statements executed, those that begin and end a transaction among them
     * @param roundTrips times that the service waited for the database
     */
    public record Count(int statements, int roundTrips) {}

    /**
     * The database is away while something is done: it breaks off every connection, and each new one.
     *
     * @return how often the service tried to reach it
     */
    public int triesWhileAway(Runnable done) {
        tries.set(0);
        away = true;
        try {
            open.forEach(DatabaseTraffic::breakOff);
            done.run();
            return tries.get();
        } finally {
            away = false;
        }
    }

    /** What the service says while something is done. */
    public Count during(Runnable done) {
        executed.set(0);
        synced.set(0);
        done.run();
        return new Count(executed.get(), synced.get());
    }

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<>(new EmbeddedDatabaseForTests().start());
        Matcher port = PORT.matcher(settings.get(URL));
        if (!port.find()) {
            throw new IllegalStateException("no port in " + settings.get(URL));
        }
        int database = Integer.parseInt(port.group());
        try {
            door = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        inBackground(() -> letIn(database));
        // The pool looks after its connections by statements of its own.
        settings.put("quarkus.datasource.jdbc.background-validation-interval", "1H");
        settings.put("quarkus.datasource.jdbc.foreground-validation-interval", "1H");
        settings.put("quarkus.datasource.jdbc.idle-removal-interval", "1H");
        settings.put(URL, port.replaceFirst(String.valueOf(door.getLocalPort())));
        return settings;
    }

    @Override
    public int order() {
        return Integer.MAX_VALUE; // after the database, whose address it replaces
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(DatabaseTraffic.class));
    }

    @Override
    public void stop() {
        try {
            door.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void letIn(int database) throws IOException {
        while (true) {
            Socket service = door.accept();
            if (away) {
                tries.incrementAndGet();
                service.close();
                continue;
            }
            open.add(service);
            Socket server = new Socket(InetAddress.getLoopbackAddress(), database);
            // What is passed on in parts waits for nothing.
            service.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            var fromService = new DataInputStream(new BufferedInputStream(service.getInputStream()));
            inBackground(() -> server.getInputStream().transferTo(service.getOutputStream()));
            inBackground(() -> listen(fromService, server));
        }
    }

    private static void breakOff(Socket connection) {
        try {
            connection.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void listen(DataInputStream service, Socket server) throws IOException {
        boolean begun = false;
        while (!begun) {
            byte[] opening = body(service);
            begun = ByteBuffer.wrap(opening).getInt(Integer.BYTES) == PROTOCOL_3_0;
            server.getOutputStream().write(opening);
        }
        while (true) {
            int type = service.readUnsignedByte();
            byte[] message = body(service);
            count(type);
            byte[] whole = new byte[message.length + 1];
            whole[0] = (byte) type;
            System.arraycopy(message, 0, whole, 1, message.length);
            server.getOutputStream().write(whole);
        }
    }

    private void count(int type) {
        switch (type) {
            case EXECUTE, QUERY -> executed.incrementAndGet();
            case SYNC -> synced.incrementAndGet();
            default -> {
                // Parts of a statement.
            }
        }
    }

    /** A message with its length, without its type. */
    private static byte[] body(DataInputStream service) throws IOException {
        int length = service.readInt();
        byte[] body = new byte[length];
        ByteBuffer.wrap(body).putInt(length);
        service.readFully(body, Integer.BYTES, length - Integer.BYTES);
        return body;
    }

    private interface Copying {
        void run() throws IOException;
    }

    private static void inBackground(Copying copying) {
        var thread = new Thread(() -> {
            try {
                copying.run();
            } catch (EOFException | SocketException ended) {
                // One side has hung up.
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
