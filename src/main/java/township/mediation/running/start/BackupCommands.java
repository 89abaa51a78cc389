package township.mediation.running.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;
import township.mediation.files.Locations;
import township.mediation.files.OperatorError;
import township.mediation.running.backup.Backup;
import township.mediation.running.backup.BackupFile;
import township.mediation.running.backup.KeySeal;
import township.mediation.running.backup.OwnerAccess;
import township.mediation.running.backup.Restore;
import township.mediation.running.backup.Summary;
import township.mediation.running.settings.BootConfig;
import township.mediation.running.settings.MainSettings;
import township.mediation.running.storage.EmbeddedConnection;
import township.mediation.running.storage.EmbeddedDatabase;

/** What runs instead of a start: writes all data into a file, or reads them from one. */
record BackupCommands(boolean demo, Shutdown shutdown) {

    void backup(Path file) {
        var config = config(Map.of());
        var keyFile = Locations.from(config).keyFile();
        var key = KeySeal.of(keyFile, "set mediation.data-dir or mediation.key-file to that of the service.");
        var backup = new Backup(file, key, config.getValue("mediation.build", String.class));
        var made = onDatabase(config, EmbeddedDatabase::startOrJoin, backup::of);
        System.out.printf("Backed up: %s.%nFile: %s%nSHA-256: %s%n", made, file, made.sha256());
        remind(keyFile);
    }

    void restore(Path file) {
        var config = config(Map.of());
        var keyFile = Locations.from(config).keyFile();
        var key = KeySeal.of(keyFile, "put the key file of the installation that was backed up there first.");
        try (var checked = BackupFile.checked(file, key)) {
            var restored = onDatabase(config, EmbeddedDatabase::start, new Restore(checked)::into);
            System.out.printf("Restored and verified: %s.%nFile: %s%nSHA-256: %s%n", restored, file, restored.sha256());
        } catch (IOException problem) {
            throw new OperatorError("The backup " + file + " was not closed: " + problem.getMessage(), problem);
        }
        remind(keyFile);
    }

    private static void remind(Path keyFile) {
        System.out.printf(
                "The key file %s is not in the backup. Keep a copy of it apart: without it no password works.%n",
                keyFile);
    }

    private Summary onDatabase(
            Config config, Function<EmbeddedDatabase, EmbeddedConnection> start, Function<OwnerAccess, Summary> work) {
        if (ExternalDatabase.in(config).isPresent()) {
            return work.apply(OwnerAccess.in(config));
        }
        var embedded = new EmbeddedDatabase(Locations.from(config).dataDirectory());
        shutdown.endsWith(embedded);
        return work.apply(OwnerAccess.in(config(start.apply(embedded).settings())));
    }

    private Config config(Map<String, String> database) {
        var settings = new HashMap<String, String>(database);
        settings.put(MainSettings.DEMO, Boolean.toString(demo));
        MainSettings.set(settings);
        return BootConfig.config();
    }
}
