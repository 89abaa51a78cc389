package township.mediation.http.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OncePerTest {

    @Test
    void letsOneThroughAndHoldsTheOthersBack() {
        var hourly = new OncePer(Duration.ofHours(1));

        assertThat(hourly.pass()).isEqualTo(OptionalLong.of(0));
        assertThat(IntStream.range(0, 1000).parallel().mapToObj(i -> hourly.pass()))
                .containsOnly(OptionalLong.empty());
    }

    @Test
    void saysOfTheNextHowManyWereHeldBack() {
        var pause = Duration.ofMillis(100);
        var often = new OncePer(pause);
        often.pass();
        var heldBack = 0;
        var next = often.pass();
        for (; next.isEmpty(); next = often.pass()) {
            heldBack++;
        }

        assertThat(next).isEqualTo(OptionalLong.of(heldBack));
        assertThat(often.pass()).isEmpty();
    }
}
