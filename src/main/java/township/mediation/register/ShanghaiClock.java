package township.mediation.register;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock: a day is a day in Asia/Shanghai, wherever the service runs. */
class ShanghaiClock {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }
}
