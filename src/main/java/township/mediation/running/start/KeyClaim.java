package township.mediation.running.start;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;
import township.mediation.database.Installation;
import township.mediation.files.Locations;
import township.mediation.files.OperatorError;
import township.mediation.keys.KeyFile;
import township.mediation.running.settings.MainSettings;

/** Binds a new database to the key file that it is begun with, and every start to the key file of its database. */
@Singleton
class KeyClaim {

    private final Installation installation;
    private final KeyFile key;
    private final Config config;

    KeyClaim(Installation installation, KeyFile key, Config config) {
        this.installation = installation;
        this.key = key;
        this.config = config;
    }

    void make() {
        if (installation.keyCheck().isEmpty()) {
            installation.keepKeyCheck(key.check());
        }
        if (!installation.keyCheck().orElseThrow().equals(key.check())) {
            throw isMadeByThisStart() ? secondOfTwo() : KeyGuard.foreign(keyFile(), database());
        }
    }

    /** Two instances began to use a new database at the same time, each with its own key file. */
    private OperatorError secondOfTwo() {
        try {
            Files.delete(keyFile());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return new OperatorError("Another instance has just begun the database at " + database()
                + " with a key file of its own: copy that to " + keyFile() + " and start again.");
    }

    private boolean isMadeByThisStart() {
        return config.getOptionalValue(MainSettings.NEW_KEY_FILE, Boolean.class).orElse(false);
    }

    private Path keyFile() {
        return Locations.from(config).keyFile();
    }

    private DatabasePing database() {
        return DatabasePing.in(config);
    }
}
