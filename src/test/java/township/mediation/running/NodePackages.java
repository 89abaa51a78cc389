package township.mediation.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The programs and libraries of {@code src/clients/package.json}, as its lock file has them, installed once. */
public final class NodePackages {
    /** Below it every program finds the libraries. */
    public static final Path DIRECTORY = Path.of("target", "clients").toAbsolutePath();

    private static final Path SOURCE = Path.of("src", "clients");
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
            var locked = Files.readString(SOURCE.resolve("package-lock.json"));
            var before = INSTALLED.resolve("installed-lock.json");
            if (Files.exists(before) && Files.readString(before).equals(locked)) {
                return;
            }
            Files.createDirectories(DIRECTORY);
            for (String file : List.of("package.json", "package-lock.json", ".npmrc")) {
                Files.copy(SOURCE.resolve(file), DIRECTORY.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
            Shell.demand(DIRECTORY, Map.of(), "npm ci");
            Files.writeString(before, locked);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
