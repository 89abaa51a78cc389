package township.mediation.start;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import township.mediation.web.Gate;

/** Up when everything is loaded and the database answers. */
@Singleton
@org.eclipse.microprofile.health.Readiness
class Readiness implements HealthCheck {
    private final DatabaseQuestion question;
    private final Gate gate;

    Readiness(
            Gate gate,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
        this.gate = gate;
        question = new DatabaseQuestion(url, user, password);
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("service")
                .status(gate.isOpen() && answers())
                .build();
    }

    private boolean answers() {
        try {
            question.ask();
            return true;
        } catch (SQLException unreachable) {
            return false;
        }
    }
}
