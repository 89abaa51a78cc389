package township.mediation.running.connections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LargeBodiesTest {

    private final LargeBodies bodies = new LargeBodies();
    private final List<Integer> begun = new ArrayList<>();

    @Test
    void waitTheirTurnAndComeInTheirOrder() {
        for (int i = 0; i < 1_000; i++) {
            var body = i;
            bodies.begin(() -> begun.add(body));
        }
        var atOnce = begun.size();
        assertThat(atOnce).isBetween(2, 999);

        bodies.end();
        bodies.end();
        assertThat(begun).hasSize(atOnce + 2).isSorted();
    }

    @Test
    void beginAtOnceWhereOthersHaveEnded() {
        for (int i = 0; i < 1_000; i++) {
            var body = i;
            bodies.begin(() -> begun.add(body));
            bodies.end();
        }

        assertThat(begun).hasSize(1_000).isSorted();
    }
}
