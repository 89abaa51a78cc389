package township.mediation.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class ShanghaiClockTest {

    /** Eight hours before it is one in London, where a server may stand. */
    @Test
    void aDayIsADayInChinaWhereverTheServiceRuns() {
        var machine = TimeZone.getDefault();
        try {
            for (var zone : new String[] {"UTC", "America/New_York", "Pacific/Kiritimati"}) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                var clock = new ShanghaiClock().clock();

                var midnight = Clock.fixed(Instant.parse("2025-03-14T16:00:00Z"), clock.getZone());
                assertThat(LocalDate.now(midnight)).isEqualTo("2025-03-15");
                assertThat(clock).isEqualTo(Clock.system(ZoneId.of("Asia/Shanghai")));
            }
        } finally {
            TimeZone.setDefault(machine);
        }
    }
}
