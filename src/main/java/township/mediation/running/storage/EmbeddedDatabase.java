package township.mediation.running.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import township.mediation.files.OperatorError;

/**
 * A real PostgreSQL in a durable directory, for operators who have configured no database. It runs until this object is
 * closed, for one instance of the service at a time.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private final Path path;
    private final ReentrantLock working = new ReentrantLock();
    private volatile @Nullable Thread starter;
    private volatile boolean closing;
    private @Nullable DataDirectory directory;
    private @Nullable DirectoryLock lock;
    private @Nullable Server server;

    public EmbeddedDatabase(Path path) {
        this.path = path;
    }

    /**
     * Makes the database at the first start, and stops a server that a killed instance has left behind.
     *
     * @throws OperatorError if the directory is in use, not writable or of a different version, or if the server does
     *     not start
     */
    public EmbeddedConnection start() {
        var alreadyRunning = System.getProperty(runningProperty());
        if (alreadyRunning != null) {
            // Dev mode runs main again after each change, and the database goes on running in between.
            return EmbeddedConnection.to(new DataDirectory(path), Integer.parseInt(alreadyRunning));
        }
        working.lock();
        try {
            starter = Thread.currentThread();
            closing = false;
            PostgresBinaries.check();
            var home = DataDirectory.prepare(path);
            directory = home;
            lock = DirectoryLock.take(home);
            var running = start(home);
            server = running;
            System.setProperty(runningProperty(), Integer.toString(running.port()));
            return EmbeddedConnection.to(home, running.port());
        } finally {
            starter = null;
            working.unlock();
        }
    }

    /**
     * Starts the database like {@link #start}, or joins the server that another process runs there. Makes no database.
     *
     * @throws OperatorError also if there is none yet
     */
    public EmbeddedConnection startOrJoin() {
        var home = new DataDirectory(path);
        if (!Files.exists(home.cluster())) {
            throw new OperatorError("There is no database that this user can read in the data directory " + path
                    + ": set mediation.data-dir to that of the service.");
        }
        return DirectoryLock.isTaken(home)
                ? EmbeddedConnection.to(home, new ServerProcesses(home.cluster()).port())
                : start();
    }

    /**
     * From now on a server that ends by itself is started again, on the same port.
     *
     * @param givenUp called once, with the reason, when the server does not start again however often that is tried
     */
    public void keepRunning(Consumer<OperatorError> givenUp) {
        var running = server;
        if (running != null) {
            new ServerWatch(running, this::restart, givenUp).begin();
        }
    }

    /** False if this object is closed or being closed: then the server was meant to end. */
    private boolean restart(Server ended) throws IOException {
        working.lock();
        try {
            starter = Thread.currentThread();
            if (closing || lock == null) {
                return false;
            }
            ended.restart();
            return true;
        } catch (IOException problem) {
            if (closing) {
                return false;
            }
            throw problem;
        } finally {
            starter = null;
            working.unlock();
        }
    }

    private Server start(DataDirectory home) {
        try {
            return new Cluster(home).start();
        } catch (OperatorError known) {
            throw known;
        } catch (OutOfMemoryError tooSmall) {
            throw new OperatorError(
                    "To unpack PostgreSQL at the first start takes more memory than this program was given:"
                            + " start it with -Xmx128m or more.",
                    tooSmall);
        } catch (Exception | ExceptionInInitializerError problem) {
            throw home.databaseDoesNotStart(problem);
        }
    }

    /** Stops the server in order, even while it is still starting, and then releases the directory. */
    @Override
    public void close() {
        closing = true;
        var busy = starter;
        if (busy != null) {
            busy.interrupt();
        }
        working.lock();
        try {
            if (lock == null || directory == null) {
                return;
            }
            if (server != null) {
                server.stop();
            } else {
                abandonStart(directory);
            }
            System.clearProperty(runningProperty());
            lock.close();
            lock = null;
        } catch (IOException problem) {
            throw new IllegalStateException("The embedded PostgreSQL in " + path + " did not stop in order", problem);
        } finally {
            working.unlock();
        }
    }

    private static void abandonStart(DataDirectory home) throws IOException {
        ProcessHandle.current().descendants().forEach(process -> {
            process.destroy();
            process.onExit().join();
        });
        new Cluster(home).endLeftovers();
    }

    private String runningProperty() {
        return "mediation.embedded.port:" + path;
    }
}
