package township.mediation.running.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import township.mediation.fixtures.Launch;
import township.mediation.running.storage.EmbeddedConnection;
import township.mediation.running.storage.EmbeddedDatabase;

/** The packaged service on a database that somebody else runs. */
class ExternalDatabaseIT {

    private static final String WARNING = "it could change the history of a case";

    private static final Path KEY = Launch.newDirectory().resolve("of-both.key");

    private static EmbeddedDatabase elsewhere;
    private static EmbeddedConnection access;

    @BeforeAll
    static void start() {
        elsewhere = new EmbeddedDatabase(Launch.newDirectory().resolve("elsewhere"));
        access = elsewhere.start();
    }

    @AfterAll
    static void stop() {
        elsewhere.close();
    }

    @Test
    void startsNoDatabaseAndMakesNoDirectoryButTheKeyFile() {
        try (var service = with(access.settings()).ready()) {
            var data = service.dataDirectory();
            assertThat(data).doesNotExist();
            assertThat(service.databaseProcesses()).isEmpty();
            assertThat(data.resolveSibling(data.getFileName() + ".key")).doesNotExist();
            assertThat(KEY).hasSize(32);
            assertThat(service.log()).doesNotContain(WARNING);
        }
    }

    @Test
    void warnsWhereTheServiceOwnsItsTables() {
        var launch = with(Map.of(
                "quarkus.datasource.jdbc.url", access.url(),
                "quarkus.datasource.username", "mediation_owner",
                "quarkus.datasource.password", access.ownerPassword()));
        try (var service = launch.ready()) {
            assertThat(service.log()).contains("The migrations run as mediation_owner, like the service", WARNING);
        }
    }

    private static Launch with(Map<String, String> settings) {
        var launch = new Launch().set("mediation.key-file", KEY.toString());
        settings.forEach(launch::set);
        return launch;
    }
}
