package township.mediation.running.start;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.Config;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import township.mediation.running.backup.OwnerAccess;

/** Migrations have connections of their own: a limit for what requests do must not cut what they do. */
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
