package township.mediation.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShanghaiClockTest {

    @Test
    void tellsWhatTheDatabaseKeeps() {
        var clock = new ShanghaiClock().clock();

        assertThat(Stream.generate(clock::instant).limit(10_000))
                .allSatisfy(now -> assertThat(now.getNano() % 1000).isZero());
        assertThat(clock.getZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
    }
}
