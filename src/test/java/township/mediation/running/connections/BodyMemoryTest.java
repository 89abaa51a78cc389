package township.mediation.running.connections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BodyMemoryTest {

    private static final int ALL = 100;

    private final BodyMemory memory = new BodyMemory(ALL);
    private final List<String> gaveWay = new ArrayList<>();

    @Test
    void theBodyThatHasBeenArrivingForTheLongestGivesWay() {
        var first = share("first");
        var second = share("second");
        assertThat(memory.take(first, 50)).isTrue();
        assertThat(memory.take(second, 50)).isTrue();

        assertThat(memory.take(share("third"), 1)).isTrue();
        assertThat(gaveWay).containsExactly("first");
        assertThat(memory.take(first, 1)).as("more for a body that gave way").isFalse();
        assertThat(memory.take(second, 49)).isTrue();
        assertThat(gaveWay).containsExactly("first");
    }

    @Test
    void whatHasArrivedKeepsItsMemoryUntilItIsAnswered() {
        var arrived = share("arrived");
        memory.take(arrived, ALL);
        memory.arrived(arrived);

        assertThat(memory.take(share("next"), 1)).isFalse();
        assertThat(gaveWay).isEmpty();
        memory.giveBack(arrived);
        assertThat(memory.take(share("next"), ALL)).isTrue();
    }

    @Test
    void aBodyDoesNotGiveWayToItself() {
        var only = share("only");
        memory.take(only, ALL);

        assertThat(memory.take(only, 1)).isFalse();
        assertThat(gaveWay).isEmpty();
    }

    @Test
    void nothingIsLostWhereABodyThatGaveWayIsForgotten() {
        var first = share("first");
        memory.take(first, ALL);
        memory.take(share("second"), ALL);
        memory.giveBack(first);

        assertThat(memory.take(share("third"), ALL)).isTrue();
        assertThat(memory.take(share("fourth"), ALL + 1)).isFalse();
        assertThat(gaveWay).containsExactly("first", "second", "third");
    }

    private BodyMemory.Share share(String name) {
        return new BodyMemory.Share(() -> gaveWay.add(name));
    }
}
