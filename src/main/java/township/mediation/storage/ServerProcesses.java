package township.mediation.storage;

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

/**
 * The processes of PostgreSQL that work in one cluster, found by what they are rather than by the number that a
 * postmaster.pid once held: a number may belong to somebody else by now.
 */
record ServerProcesses(Path cluster) {
    /** A fast shutdown writes out what is in memory; on a slow disk this takes its time. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    boolean none() {
        return all().isEmpty();
    }

    /**
     * Ends the server in order ("fast": sessions are cut, data is written out) and returns when the last process is
     * gone, with it the postmaster.pid.
     */
    void stop() throws IOException {
        Optional<ProcessHandle> postmaster = postmaster();
        if (postmaster.isPresent()) {
            // Java has no SIGINT, and its SIGTERM would wait for every session to end by itself.
            new ProcessBuilder("sh", "-c", "kill -s INT " + postmaster.get().pid()).start();
        }
        // Sessions whose postmaster was killed notice it and end by themselves.
        CompletableFuture<?>[] exits = all().stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
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
        // With nobody left it is stale, and PostgreSQL would refuse to start if its number is in use again.
        Files.deleteIfExists(cluster.resolve("postmaster.pid"));
    }

    private Optional<ProcessHandle> postmaster() throws IOException {
        String pid;
        try {
            pid = Files.readAllLines(cluster.resolve("postmaster.pid")).stream()
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

    private boolean worksHere(ProcessHandle process) {
        Path proc = Path.of("/proc", Long.toString(process.pid()));
        try {
            return Files.readSymbolicLink(proc.resolve("exe"))
                            .getFileName()
                            .toString()
                            .startsWith("postgres")
                    && Files.readSymbolicLink(proc.resolve("cwd")).equals(cluster.toRealPath());
        } catch (IOException notOurs) {
            // Gone meanwhile, or of another user, who could not have opened this directory.
            return false;
        }
    }
}
