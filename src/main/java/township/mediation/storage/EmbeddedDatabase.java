package township.mediation.storage;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL in a durable directory, for who has configured no database. It runs as long as this object is open,
 * for one instance of the service at a time.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private final Path path;
    private final ReentrantLock working = new ReentrantLock();
    private volatile @Nullable Thread starter;
    private @Nullable DataDirectory directory;
    private @Nullable DirectoryLock lock;
    private @Nullable Server server;

    public EmbeddedDatabase(Path path) {
        this.path = path;
    }

    /**
     * Makes the database at the first start, and ends a server that a killed instance has left behind.
     *
     * @throws CannotStart if the directory is in use, not writable, of another version, or the server does not come up
     */
    public Access start() {
        String alreadyRunning = System.getProperty(runningProperty());
        if (alreadyRunning != null) {
            // Dev mode runs main again after each change; the database stays up in between.
            return Access.to(new DataDirectory(path), Integer.parseInt(alreadyRunning));
        }
        working.lock();
        try {
            starter = Thread.currentThread();
            Programs.check();
            DataDirectory home = DataDirectory.prepare(path);
            directory = home;
            lock = DirectoryLock.take(home);
            Server running = start(home);
            server = running;
            System.setProperty(runningProperty(), Integer.toString(running.port()));
            return Access.to(home, running.port());
        } finally {
            starter = null;
            working.unlock();
        }
    }

    /**
     * As {@link #start}, or reaches the server that another process runs there. Makes no database.
     *
     * @throws CannotStart also if there is none yet
     */
    public Access startOrJoin() {
        DataDirectory home = new DataDirectory(path);
        if (!Files.exists(home.cluster())) {
            throw new CannotStart("There is no database that this user can read in the data directory " + path
                    + ": set mediation.data-dir to that of the service.");
        }
        return DirectoryLock.isTaken(home) ? Access.to(home, new ServerProcesses(home.cluster()).port()) : start();
    }

    private Server start(DataDirectory home) {
        try {
            endLeftovers(home);
            if (!Files.exists(home.cluster())) {
                makeCluster(home);
            }
            checkVersion(home.cluster());
            return Server.start(home, home.cluster());
        } catch (CannotStart known) {
            throw known;
        } catch (OutOfMemoryError tooSmall) {
            throw new CannotStart(
                    "To unpack PostgreSQL at the first start takes more memory than this program was given:"
                            + " start it with -Xmx128m or more.",
                    tooSmall);
        } catch (Exception | ExceptionInInitializerError problem) {
            throw new CannotStart(
                    "The embedded PostgreSQL did not start in " + home.path() + ": " + Reason.of(problem) + ". See "
                            + home.startLog() + " and the newest file in "
                            + home.cluster().resolve("log") + ".",
                    problem);
        }
    }

    private static void endLeftovers(DataDirectory home) throws IOException {
        if (Files.exists(home.cluster())) {
            new ServerProcesses(home.cluster()).stop();
        }
        for (Path unfinished : home.unfinishedClusters()) {
            new ServerProcesses(unfinished).stop();
            deleteAsFarAsPossible(unfinished);
        }
        home.clearHalfUnpackedPrograms();
    }

    /** An orphaned initdb may still write there, or be clearing up itself: the next start sees what is left. */
    private static void deleteAsFarAsPossible(Path unfinished) throws IOException {
        for (int attempt = 0; attempt < 50 && Files.exists(unfinished); attempt++) {
            try {
                Directories.delete(unfinished);
            } catch (NoSuchFileException | DirectoryNotEmptyException changing) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            }
        }
    }

    /** Under its final name a cluster is whole: a crash on the way leaves one that the next start throws away. */
    private void makeCluster(DataDirectory home) throws IOException, SQLException {
        for (Role role : Role.values()) {
            role.generatePassword(home);
        }
        Path unfinished = home.newUnfinishedCluster();
        Server first = Server.start(home, unfinished);
        try {
            Roles.create(first.asSuperuser(), home);
        } finally {
            first.stop();
        }
        Files.move(unfinished, home.cluster(), StandardCopyOption.ATOMIC_MOVE);
        Directories.sync(home.path());
        // Unpacking took tens of megabytes that are never needed again: a heap that may shrink gives them back.
        System.gc();
    }

    private static void checkVersion(Path cluster) throws IOException {
        Path file = cluster.resolve("PG_VERSION");
        if (!Files.exists(file)) {
            throw new CannotStart(cluster + " is no database of PostgreSQL: put it back from a backup.");
        }
        String version = Files.readString(file).strip();
        if (!version.equals(Programs.MAJOR_VERSION)) {
            throw new CannotStart("The database in " + cluster + " was made by PostgreSQL " + version
                    + ", and this program brings PostgreSQL " + Programs.MAJOR_VERSION
                    + ": start it with the program that made it, or move the data by pg_dump.");
        }
    }

    /** Ends the server in order, also one that is only starting, and then gives the directory free. */
    @Override
    public void close() {
        Thread busy = starter;
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
        endLeftovers(home);
    }

    private String runningProperty() {
        return "mediation.embedded.port:" + path;
    }
}
