package township.mediation.running.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import township.mediation.areas.AreaCode;
import township.mediation.files.Locations;
import township.mediation.files.OperatorError;
import township.mediation.files.Reason;
import township.mediation.keys.KeyFile;
import township.mediation.running.settings.OwnSettings;

/** The files that settings name. They are checked first, because the first start unpacks a whole database. */
record FilesOfAStart(Config config, Locations locations) {

    private static final Pattern OF_TLS = Pattern.compile(
            "quarkus\\.(tls\\.(.+\\.)?(key|trust)\\.store\\.((p12|jks)\\.path|pem\\.(.+\\.)?(key|cert|certs)(\\.\\d+\\.?)?)"
                    + "|http\\.ssl\\.certificate\\.(key\\.store\\.file|trust\\.store\\.file|files|key\\.files))");

    void check() {
        var listed = Lists.check(config);
        var keyFile = locations.keyFile();
        if (Files.exists(keyFile)) {
            new KeyFile(keyFile);
        }
        StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> OF_TLS.matcher(OwnSettings.inOneSpelling(name)).matches())
                .forEach(this::requireReadable);
        if (isFirstStart()) {
            ChosenPassword.in(config);
            var home = config.getValue("mediation.home", String.class);
            if (!AreaCode.isCode(home) || !listed.contains(AreaCode.of(home))) {
                throw InitialData.unlisted();
            }
        }
    }

    /** Whether the embedded database is new. An external database would have to be asked. */
    private boolean isFirstStart() {
        return ExternalDatabase.in(config).isEmpty() && !Files.exists(locations.dataDirectory());
    }

    private void requireReadable(String setting) {
        config.getOptionalValue(setting, String[].class).stream()
                .flatMap(Arrays::stream)
                .map(String::strip)
                .filter(file -> !file.isEmpty() && !isInThePackage(file))
                .forEach(file -> requireReadable(setting, file));
    }

    /** Quarkus looks in the package first. */
    private static boolean isInThePackage(String file) {
        return Thread.currentThread().getContextClassLoader().getResource(file) != null;
    }

    private static void requireReadable(String setting, String file) {
        try (var content = Files.newInputStream(Path.of(file))) {
            content.read();
        } catch (IOException | InvalidPathException unreadable) {
            throw new OperatorError(
                    "The file " + file + ", named by " + setting + ", cannot be read: " + Reason.of(unreadable)
                            + ". Name one that this user may read.",
                    unreadable);
        }
    }
}
