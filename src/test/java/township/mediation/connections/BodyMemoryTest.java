package township.mediation.connections;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyMemoryTest {

    private static final int MEBIBYTE = 1 << 20;

    private final BodyMemory memory = new BodyMemory();

    @Test
    void largeBodiesLeaveRoomForSmallOnes() {
        while (memory.take(MEBIBYTE, MEBIBYTE)) {
            // Until it is full of large ones.
        }

        assertThat(memory.take(BodyMemory.SMALL, BodyMemory.SMALL)).isTrue();
    }

    @Test
    void isBoundedForSmallOnesToo() {
        long taken = 0;
        while (memory.take(BodyMemory.SMALL, BodyMemory.SMALL)) {
            taken += BodyMemory.SMALL;
        }

        assertThat(taken).isLessThanOrEqualTo(Runtime.getRuntime().maxMemory() / 8);
    }

    @Test
    void takesAgainWhatWasGivenBackAndNoMore() {
        while (memory.take(MEBIBYTE, MEBIBYTE)) {
            // Until it is full of large ones.
        }
        memory.giveBack(MEBIBYTE);

        assertThat(memory.take(MEBIBYTE, MEBIBYTE)).isTrue();
        assertThat(memory.take(MEBIBYTE, MEBIBYTE)).isFalse();
    }
}
