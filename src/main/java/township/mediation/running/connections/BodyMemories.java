package township.mediation.running.connections;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * The memory for bodies, separate for each kind: strangers take none from callers with an account, and large bodies
 * take none from small ones, such as a case on a bad line.
 */
@ApplicationScoped
class BodyMemories {

    /** A body up to this size is small. */
    static final int SMALL = 1 << 16;

    private static final int SHARE = 16;
    private static final int SHARE_OF_STRANGERS = 32;

    private final BodyMemory small = new BodyMemory(Runtime.getRuntime().maxMemory() / SHARE);
    private final BodyMemory large = new BodyMemory(Runtime.getRuntime().maxMemory() / SHARE);
    private final BodyMemory ofStrangers = new BodyMemory(Runtime.getRuntime().maxMemory() / SHARE_OF_STRANGERS);

    BodyMemory of(boolean account, int size) {
        if (!account) {
            return ofStrangers;
        }
        return size > SMALL ? large : small;
    }
}
