package township.mediation.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a command said and how it ended.
 *
 * @param output of standard output and standard error
 */
public record Shell(int exitCode, String output) {

    public static Shell run(Path directory, Map<String, String> environment, List<String> command) {
        var builder = new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            var process = builder.start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Shell(process.waitFor(), output);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Demands that a line of a page does what the page says. */
    public static void demand(Path directory, Map<String, String> environment, String line) {
        var ended = run(directory, environment, List.of("bash", "-c", line));
        if (ended.exitCode() != 0) {
            throw new AssertionError(line + "\n" + ended.output());
        }
    }
}
