package township.mediation.files;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** The absolute paths of the data and of the key: configured, or by default in the home of whoever runs the service. */
public record Locations(Path dataDirectory, Path keyFile) {

    public static Locations from(Config config) {
        var demo = config.getOptionalValue("mediation.demo", Boolean.class).orElse(false);
        return from(
                config.getOptionalValue("mediation.data-dir", String.class),
                config.getOptionalValue("mediation.key-file", String.class),
                demo);
    }

    static Locations from(Optional<String> dataDirectory, Optional<String> keyFile, boolean demo) {
        var data = absolute(
                "mediation.data-dir",
                dataDirectory.orElse(demo ? "~/.local/share/mediation-demo" : "~/.local/share/mediation"));
        var name = data.getFileName();
        if (name == null) {
            throw new OperatorError("mediation.data-dir must be a directory of its own, not " + data + ".");
        }
        // Beside the data, not among them: a copy of the data alone must not open what the key seals.
        var key = keyFile.map(file -> absolute("mediation.key-file", file))
                .orElseGet(() -> data.resolveSibling(name + ".key"));
        return new Locations(data, key);
    }

    private static Path absolute(String setting, String value) {
        try {
            // A shell does not replace the ~ in -Dmediation.data-dir=~/x.
            var path = value.startsWith("~/") ? home(setting).resolve(value.substring(2)) : Path.of(value);
            return path.toAbsolutePath().normalize();
        } catch (InvalidPathException invalid) {
            throw new OperatorError(setting + " is no path: " + invalid.getReason() + ".", invalid);
        }
    }

    private static Path home(String setting) {
        var home = System.getProperty("user.home", "");
        if (!home.startsWith("/") && !home.contains(":")) {
            throw new OperatorError("This user has no home directory: set " + setting + " to an absolute path.");
        }
        return Path.of(home);
    }
}
