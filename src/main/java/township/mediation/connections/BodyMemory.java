package township.mediation.connections;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The memory that bodies may take together, from their first byte until they are answered: an eighth of all. Large ones
 * leave half of it to the small ones, which a case on a bad line is.
 */
@ApplicationScoped
class BodyMemory {

    static final int SMALL = 1 << 16;

    private static final int SHARE = 8;

    private final long most = Runtime.getRuntime().maxMemory() / SHARE;
    private final AtomicLong taken = new AtomicLong();

    /**
     * Takes some more for a body.
     *
     * @param size of the body with it
     */
    boolean take(int bytes, int size) {
        long limit = size > SMALL ? most / 2 : most;
        if (taken.addAndGet(bytes) > limit) {
            giveBack(bytes);
            return false;
        }
        return true;
    }

    void giveBack(int bytes) {
        taken.addAndGet(-bytes);
    }
}
