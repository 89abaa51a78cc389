package township.mediation.running.start;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.Config;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import township.mediation.running.backup.OwnerAccess;

/** Gives migrations their own connections: a time limit for requests must not stop a migration. */
@Singleton
class MigrationConnections implements FlywayConfigurationCustomizer {

    private final Config config;

    MigrationConnections(Config config) {
        this.config = config;
    }

    @Override
    public void customize(FluentConfiguration migrations) {
        var owner = OwnerAccess.in(config);
        migrations.dataSource(owner.url(), owner.user(), owner.password().orElse(null));
    }
}
