package township.mediation.running.backup;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.exception.FlywayValidateException;
import township.mediation.files.OperatorError;
import township.mediation.files.Reason;

/** The migrations of this program, applied as its start applies them. */
public final class Migrations {

    private static final String LOCATION = "db/migration";

    private Migrations() {}

    /** Needs no database, because a refused restore must not touch one. */
    static void refuseNewer(String version) throws IOException {
        var newest = newest();
        if (MigrationVersion.fromVersion(version).isNewerThan(newest)) {
            throw new OperatorError("The backup has the schema version " + version + ", and this program knows only "
                    + newest + ": restore it by the program that made it, or a newer one.");
        }
    }

    static boolean isNewest(String version) throws IOException {
        return MigrationVersion.fromVersion(version).equals(newest());
    }

    static void apply(OwnerAccess access, String version) {
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(access.source())
                    .locations("classpath:" + LOCATION)
                    .placeholders(Map.of("service", access.service()))
                    .target(version)
                    .load()
                    .migrate();
        } catch (FlywayException problem) {
            throw new OperatorError("The tables cannot be made in " + access + ": " + reason(problem), problem);
        }
    }

    /** Why tables cannot be made or changed; without the statement, which Flyway adds. */
    public static String reason(Throwable problem) {
        if (problem instanceof FlywayValidateException) {
            return "they were made before the first release, and only the program that made them can use them. Set"
                    + " mediation.data-dir or quarkus.datasource.jdbc.url to a new database.";
        }
        for (var cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                return Reason.of(cause);
            }
        }
        return Reason.of(problem);
    }

    private static MigrationVersion newest() throws IOException {
        var folder = Objects.requireNonNull(Migrations.class.getClassLoader().getResource(LOCATION));
        try {
            var uri = folder.toURI();
            if (!uri.getScheme().equals("jar")) {
                return newestIn(Path.of(uri));
            }
            try (var jar = FileSystems.newFileSystem(URI.create(uri.toString().replaceFirst("!.*", "!/")), Map.of())) {
                return newestIn(jar.getPath(LOCATION));
            }
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static MigrationVersion newestIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("V") && name.contains("__"))
                    .map(name -> MigrationVersion.fromVersion(name.substring(1, name.indexOf("__"))))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }
}
