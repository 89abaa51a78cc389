package township.mediation.running.start;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import township.mediation.cases.register.LedgerClock;

/** Up while the machine's clock is not behind the newest change on record. */
@Singleton
@Readiness
class ClockCheck implements HealthCheck {

    private final LedgerClock clock;

    ClockCheck(LedgerClock clock) {
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        var check = HealthCheckResponse.named("clock").status(!clock.isBehind());
        if (clock.isBehind()) {
            check.withData("clock", inSeconds(clock.ofTheMachine()).toString());
            check.withData("newest change", inSeconds(clock.newestChange()).toString());
        }
        return check.build();
    }

    static Instant inSeconds(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }
}
