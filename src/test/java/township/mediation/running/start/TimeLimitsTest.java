package township.mediation.running.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;

/** How long a statement may take: for requests a few seconds, for migrations as long as they need. */
@QuarkusTest
class TimeLimitsTest {

    @Inject
    DataSource requests;

    @Inject
    Flyway migrations;

    @Test
    void everyConnectionForRequestsHasALimit() throws SQLException {
        assertThat(limit(requests)).isEqualTo("5s");
    }

    @Test
    void migrationsHaveNone() throws SQLException {
        assertThat(limit(migrations.getConfiguration().getDataSource())).isEqualTo("0");
    }

    /** Without a password of its own Flyway would take a connection for requests. */
    @Test
    void alsoWhereOneUserDoesBoth() {
        var settings = Map.of(
                "quarkus.datasource.jdbc.url", "jdbc:postgresql://localhost/mediation",
                "quarkus.datasource.username", "mediation");
        var config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "one user", 100))
                .build();
        var flyway = new FluentConfiguration();

        new MigrationConnections(config).customize(flyway);

        assertThat(flyway.getUrl()).isEqualTo("jdbc:postgresql://localhost/mediation");
        assertThat(flyway.getUser()).isEqualTo("mediation");
    }

    private static String limit(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("show statement_timeout")) {
            row.next();
            return row.getString(1);
        }
    }
}
