package township.mediation.running.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import township.mediation.files.OperatorError;

/**
 * The processes of PostgreSQL that work on one cluster. They are found by what they are, not by the number in
 * postmaster.pid, which may belong to a different process by now.
 */
record ServerProcesses(Path cluster) {

    /** A fast shutdown writes out what is in memory, which takes long on a slow disk. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** What the server says about itself; PostgreSQL's pidfile.h numbers the lines. */
    private static final String STATE = "postmaster.pid";

    private static final int LINE_OF_PORT = 3;
    private static final int LINE_OF_STATUS = 7;

    boolean none() {
        return all().isEmpty();
    }

    /** The port on which the running server listens. */
    int port() {
        try {
            var lines = Files.readAllLines(cluster.resolve(STATE));
            if (lines.size() > LINE_OF_STATUS
                    && lines.get(LINE_OF_STATUS).strip().equals("ready")) {
                return Integer.parseInt(lines.get(LINE_OF_PORT).strip());
            }
            throw notReady(null);
        } catch (IOException problem) {
            throw notReady(problem);
        }
    }

    private OperatorError notReady(@Nullable IOException problem) {
        return new OperatorError(
                "The database in " + cluster + " is starting or stopping: try again in a minute.", problem);
    }

    /**
     * Stops the server in order ("fast": it ends sessions and writes out data) and returns when its last process has
     * ended and postmaster.pid is gone. Processes whose postmaster was killed are killed too: what was acknowledged is
     * on disk, and a busy one would not let the next server start.
     */
    void stop() throws IOException {
        var postmaster = postmaster();
        if (postmaster.isPresent()) {
            // Java cannot send SIGINT; at SIGTERM the server would wait until every session ends by itself.
            new ProcessBuilder("sh", "-c", "kill -s INT " + postmaster.get().pid()).start();
        } else {
            all().forEach(ProcessHandle::destroyForcibly);
        }
        var exits = all().stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(exits).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException stillThere) {
            throw new IOException("PostgreSQL is still running in " + cluster + " (process "
                    + all().stream()
                            .map(process -> Long.toString(process.pid()))
                            .toList() + ")");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
        // It is stale now, and PostgreSQL would refuse to start if its process number were in use again.
        Files.deleteIfExists(cluster.resolve(STATE));
    }

    Optional<ProcessHandle> postmaster() throws IOException {
        String pid;
        try {
            pid = Files.readAllLines(cluster.resolve(STATE)).stream()
                    .findFirst()
                    .orElse("")
                    .strip();
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
        return all().stream()
                .filter(process -> Long.toString(process.pid()).equals(pid))
                .findFirst();
    }

    private List<ProcessHandle> all() {
        return ProcessHandle.allProcesses().filter(this::worksHere).toList();
    }

    /**
     * Leaves out processes that have ended but are still listed, because their parent has not asked for their exit
     * code.
     */
    boolean worksHere(ProcessHandle process) {
        var proc = Path.of("/proc", Long.toString(process.pid()));
        try {
            return Files.readSymbolicLink(proc.resolve("exe"))
                            .getFileName()
                            .toString()
                            .startsWith("postgres")
                    && Files.readSymbolicLink(proc.resolve("cwd")).equals(cluster.toRealPath());
        } catch (IOException notOurs) {
            // It has just ended, or belongs to a different user, who could not open this directory.
            return false;
        }
    }
}
