package township.mediation.running.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import township.mediation.files.OperatorError;
import township.mediation.files.Reason;

/** The password that an operator chose for the first account, in a setting or in the first line of a file. */
final class ChosenPassword {

    static final String SETTING = "mediation.admin-password";
    static final String FILE = "mediation.admin-password-file";

    private ChosenPassword() {}

    /** Reads the file only when the password is needed: later the file may be gone. */
    static Optional<String> in(Config config) {
        var password = config.getOptionalValue(SETTING, String.class);
        var file = config.getOptionalValue(FILE, String.class);
        if (password.isPresent() && file.isPresent()) {
            throw new OperatorError("Both " + SETTING + " and " + FILE + " are set: keep one of them.");
        }
        return file.map(ChosenPassword::read).or(() -> password);
    }

    private static String read(String file) {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.findFirst()
                    .filter(line -> !line.isEmpty())
                    .orElseThrow(() -> new OperatorError("The file " + file + ", named by " + FILE
                            + ", begins with an empty line: write the password there."));
        } catch (InvalidPathException | IOException | UncheckedIOException problem) {
            throw new OperatorError(
                    "The file " + file + ", named by " + FILE + ", cannot be read: " + Reason.of(problem)
                            + ". Name one that this user may read.",
                    problem);
        }
    }
}
