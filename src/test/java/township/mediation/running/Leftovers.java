package township.mediation.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/** What goes when the tests end: services that still run, and the directories, of which many hold a hundred megabytes. */
final class Leftovers {
    private static final Queue<Process> PROCESSES = new ConcurrentLinkedQueue<>();
    private static final Queue<Path> DIRECTORIES = new ConcurrentLinkedQueue<>();
    private static final int PATIENCE_SECONDS = 10;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            PROCESSES.forEach(Process::destroy);
            PROCESSES.forEach(Leftovers::awaitEnd);
            delete();
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

    /** Links are deleted and not followed. Nobody waits: Surefire gives a JVM half a minute to end, some disks do not. */
    private static void delete() {
        var command = new ArrayList<>(List.of("setsid", "rm", "-rf", "--"));
        DIRECTORIES.forEach(directory -> command.add(directory.toString()));
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
