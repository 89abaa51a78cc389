package township.mediation.running.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import township.mediation.files.OperatorError;

/** A running PostgreSQL on one cluster, which it makes if there is none. */
final class Server {

    /** After a crash the server first replays what was written last: this waits until the server itself gives up. */
    private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(10);

    /** Switches on what the library switches off: a case that was acknowledged is on disk. */
    private static final Map<String, String> SAFETY =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

    /** On the loopback address only, and without a socket file in /tmp, which every user of the machine could try. */
    private static final Map<String, String> REACH =
            Map.of("listen_addresses", "127.0.0.1", "unix_socket_directories", "");

    /**
     * For a small PC. The pool has 16 connections; the others are for migrations and for psql. Short statements over
     * some thousand rows gain nothing from compilation or from processes that read ahead.
     */
    private static final Map<String, String> SIZE =
            Map.of("shared_buffers", "64MB", "max_connections", "40", "jit", "off", "io_method", "sync");

    /** Log files of one week, overwritten in turn, without values and statements, which contain confidential data. */
    private static final Map<String, String> LOG = Map.of(
            "logging_collector", "on",
            "log_filename", "postgresql-%a.log",
            "log_truncate_on_rotation", "on",
            "log_rotation_age", "1d",
            "log_rotation_size", "0",
            "log_error_verbosity", "terse",
            "log_min_error_statement", "panic");

    private static final long ROOM = 16L << 20;

    private final EmbeddedPostgres library;
    private final DataDirectory directory;
    private final ServerProcesses processes;
    private final Path program;
    private volatile ProcessHandle postmaster;

    private Server(EmbeddedPostgres library, DataDirectory directory, ServerProcesses processes) throws IOException {
        this.library = library;
        this.directory = directory;
        this.processes = processes;
        this.postmaster = postmasterOf(processes);
        this.program = Path.of(postmaster.info().command().orElseThrow(Server::stoppedWhileItStarted));
    }

    static Server start(DataDirectory directory, Path cluster) throws IOException {
        // The library deletes stale folders here; its default is a folder in /tmp that may belong to anybody.
        System.setProperty("ot.epg.working-dir", directory.programs().toString());
        Files.deleteIfExists(directory.startLog());
        var builder = EmbeddedPostgres.builder()
                .setPgBinaryResolver(new PostgresBinaries())
                .setOverrideWorkingDirectory(directory.programs().toFile())
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(LONGEST_RECOVERY)
                .setOutputRedirector(
                        ProcessBuilder.Redirect.appendTo(directory.startLog().toFile()))
                .setConnectConfig("password", DatabaseRole.SUPERUSER.password(directory))
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig(
                        "pwfile",
                        DatabaseRole.SUPERUSER.passwordFile(directory).path().toString())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
        SAFETY.forEach(builder::setServerConfig);
        REACH.forEach(builder::setServerConfig);
        SIZE.forEach(builder::setServerConfig);
        LOG.forEach(builder::setServerConfig);

        var processes = new ServerProcesses(cluster);
        try (var watch = new StartWatch(processes)) {
            builder.setDataDirectoryCustomizer(ready -> watch.begin());
            var started = builder.start();
            watch.checkAlive();
            return new Server(started, directory, processes);
        }
    }

    private static ProcessHandle postmasterOf(ServerProcesses processes) throws IOException {
        return processes.postmaster().orElseThrow(Server::stoppedWhileItStarted);
    }

    private static IOException stoppedWhileItStarted() {
        return new IOException("the server stopped while it started");
    }

    boolean isRunning() {
        return processes.worksHere(postmaster);
    }

    /**
     * Starts a server that has ended again, in the same way and on the same port, so that the pool finds it. The
     * library could start it only on a different port.
     */
    void restart() throws IOException {
        processes.stop();
        var command = PostgresBinaries.asServer(
                program.resolveSibling("pg_ctl").toString(),
                "-D",
                processes.cluster().toString(),
                "-w",
                "-t",
                String.valueOf(LONGEST_RECOVERY.toSeconds()),
                "restart");
        var starting = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(directory.startLog().toFile()))
                .start();
        try {
            if (starting.waitFor() != 0) {
                throw stoppedWhileItStarted();
            }
        } catch (InterruptedException interrupted) {
            starting.descendants().forEach(ProcessHandle::destroy);
            starting.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
        postmaster = postmasterOf(processes);
    }

    /** Whether there is no room for one more file of its write-ahead log, without which it may not start. */
    boolean hasNoRoom() {
        try {
            return Math.min(room(processes.cluster()), room(processes.cluster().resolve("pg_wal"))) < ROOM;
        } catch (IOException gone) {
            return false;
        }
    }

    private static long room(Path directory) throws IOException {
        return Files.getFileStore(directory).getUsableSpace();
    }

    OperatorError doesNotStart(IOException problem) {
        return directory.databaseDoesNotStart(problem);
    }

    @Override
    public String toString() {
        return processes.cluster().toString();
    }

    int port() {
        return library.getPort();
    }

    DataSource asSuperuser() {
        return library.getPostgresDatabase();
    }

    void stop() throws IOException {
        // The library waits for five seconds only; this waits for the rest.
        library.close();
        processes.stop();
    }
}
