package township.mediation.running.start;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import township.mediation.http.Order;
import township.mediation.http.web.Gate;
import township.mediation.running.settings.OwnSettings;
import township.mediation.running.settings.PlainHttpWarning;
import township.mediation.running.settings.VisibleSecrets;

/** The last step before the service listens: from then on it reports that it is ready. */
@Singleton
class ReadyStep {

    private static final Logger LOG = Logger.getLogger(ReadyStep.class);

    private final Gate gate;
    private final Config config;
    private final String service;
    private final String owner;

    ReadyStep(
            Gate gate,
            Config config,
            @ConfigProperty(name = "quarkus.datasource.username") String service,
            @ConfigProperty(name = "quarkus.flyway.username") Optional<String> owner) {
        this.gate = gate;
        this.config = config;
        this.service = service;
        this.owner = owner.orElse(service);
    }

    void last(@Observes @Priority(Order.READY) StartupEvent started) {
        if (owner.equals(service)) {
            LOG.warnf(
                    "The migrations run as %s, like the service: as the owner of its tables it could change the history"
                            + " of a case. Set quarkus.flyway.username and quarkus.flyway.password to a role of their own.",
                    service);
        }
        PlainHttpWarning.warning(config).ifPresent(LOG::warn);
        VisibleSecrets.warning(System.getProperties()).ifPresent(LOG::warn);
        OwnSettings.warning(config).ifPresent(LOG::warn);
        gate.open();
    }
}
