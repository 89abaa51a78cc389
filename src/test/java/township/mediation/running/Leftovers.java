package township.mediation.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What goes when the tests end: services that still run, and the directories, of which many hold a hundred megabytes. */
final class Leftovers {
    private static final Queue<Process> PROCESSES = new ConcurrentLinkedQueue<>();
    private static final Queue<Path> DIRECTORIES = new ConcurrentLinkedQueue<>();
    private static final int PATIENCE_SECONDS = 10;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            PROCESSES.forEach(Process::destroy);
            PROCESSES.forEach(Leftovers::awaitEnd);
            DIRECTORIES.forEach(Leftovers::delete);
        }));
    }

    private Leftovers() {}

    static Process add(Process process) {
        PROCESSES.add(process);
        return process;
    }

    static Path add(Path directory) {
        DIRECTORIES.add(directory);
        return directory;
    }

    private static void awaitEnd(Process process) {
        try {
            process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static void delete(Path directory) {
        // Links are deleted and not followed.
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException problem) {
            System.err.println(directory + " stays: " + problem);
        }
    }
}
