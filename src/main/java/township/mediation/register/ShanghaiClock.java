package township.mediation.register;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The one clock: a day is a day in Asia/Shanghai, wherever the service runs. It knows no less than the database keeps, so
 * that an instant is the same when it is read again.
 */
class ShanghaiClock {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.tick(Clock.system(ZoneId.of("Asia/Shanghai")), Duration.of(1, ChronoUnit.MICROS));
    }
}
