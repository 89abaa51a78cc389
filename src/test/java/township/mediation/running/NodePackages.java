package township.mediation.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The programs and libraries of {@code src/clients/package.json}, installed once as its lock file has them. The profile
 * "full" lays both files where they are installed.
 */
public final class NodePackages {
    private static final Path DIRECTORY = Path.of("target", "clients").toAbsolutePath();
    private static final Path INSTALLED = DIRECTORY.resolve("node_modules");

    private NodePackages() {}

    /** The command that runs a program, with its arguments. */
    public static List<String> command(String program, String... arguments) {
        install();
        var command = INSTALLED.resolve(".bin").resolve(program).toString();
        return Stream.concat(Stream.of(command), Stream.of(arguments)).toList();
    }

    private static synchronized void install() {
        try {
            var locked = Files.readString(DIRECTORY.resolve("package-lock.json"));
            var done = DIRECTORY.resolve("installed-lock.json");
            if (!Files.exists(done) || !Files.readString(done).equals(locked)) {
                Shell.demand(DIRECTORY, Map.of(), "npm ci");
                Files.writeString(done, locked);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
