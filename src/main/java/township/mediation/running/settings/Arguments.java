package township.mediation.running.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of the command line.
 *
 * @param backup the file to write instead of starting
 * @param restore the file to read instead of starting
 */
public record Arguments(
        boolean demo,
        boolean newAdminPassword,
        boolean help,
        @Nullable Path backup,
        @Nullable Path restore) {

    static final String USAGE = "Usage: java -jar quarkus-run.jar"
            + " [--demo] [--new-admin-password | --backup FILE | --restore FILE] [--help]";

    public static Arguments parse(String... arguments) {
        var demo = false;
        var newAdminPassword = false;
        var help = false;
        Path backup = null;
        Path restore = null;
        for (Iterator<String> given = Arrays.asList(arguments).iterator(); given.hasNext(); ) {
            var argument = given.next();
            switch (argument) {
                case "--demo" -> demo = true;
                case "--new-admin-password" -> newAdminPassword = true;
                case "--help" -> help = true;
                case "--backup" -> backup = file(argument, given, backup);
                case "--restore" -> restore = file(argument, given, restore);
                default -> throw new IllegalArgumentException("Unknown argument " + argument + ". " + USAGE);
            }
        }
        if (demo && newAdminPassword) {
            throw new IllegalArgumentException("The passwords of the demo stay as they are. " + USAGE);
        }
        if (Stream.of(newAdminPassword, backup != null, restore != null)
                        .filter(wanted -> wanted)
                        .count()
                > 1) {
            throw oneAtATime();
        }
        return new Arguments(demo, newAdminPassword, help, backup, restore);
    }

    private static Path file(String argument, Iterator<String> given, @Nullable Path before) {
        if (before != null) {
            throw oneAtATime();
        }
        var name = given.hasNext() ? given.next() : "";
        if (name.isEmpty() || name.startsWith("--")) {
            throw new IllegalArgumentException(argument + " needs the name of a file. " + USAGE);
        }
        try {
            return Path.of(name).toAbsolutePath();
        } catch (InvalidPathException invalid) {
            throw new IllegalArgumentException(
                    argument + ": " + invalid.getReason() + ". Names beyond ASCII need a locale like LANG=C.UTF-8.",
                    invalid);
        }
    }

    private static IllegalArgumentException oneAtATime() {
        return new IllegalArgumentException("One thing at a time. " + USAGE);
    }

    public static String helpText() {
        return """
                %s
                  --demo   starts with the synthetic cases of 2024, in a data directory of its own
                  --new-admin-password
                           gives the account admin a new password, says it, and goes on as always
                  --backup FILE
                           writes all data into a new file, also while the service runs, and ends
                  --restore FILE
                           reads such a file into an empty database, verifies it, and ends
                  --help   says this
                A backup does not hold the key file: keep a copy of that apart.
                Settings are given as -Dname=value before -jar, as environment variables, or in
                config/application.properties; deploy/SETTINGS.md lists them.""".formatted(USAGE);
    }
}
