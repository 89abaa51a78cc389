package township.mediation.running.connections;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The memory that bodies of one kind may take together, from their first byte until they are answered. Where it is full,
 * the body that has been arriving for the longest gives way: so one that comes at once is not kept out by slow ones.
 */
final class BodyMemory {

    private final long most;
    private final Set<Share> arriving = new LinkedHashSet<>();
    private long taken;

    BodyMemory(long most) {
        this.most = most;
    }

    /** What one body has of it. */
    static final class Share {

        private final Runnable giveWay;
        private int bytes;
        private boolean lost;

        /** @param giveWay called by whoever needs the memory, on a thread of his own */
        Share(Runnable giveWay) {
            this.giveWay = giveWay;
        }
    }

    /** Takes some more for a body that arrives; false where there is too little, or the body had to give way. */
    synchronized boolean take(Share share, int bytes) {
        if (share.lost) {
            return false;
        }
        arriving.add(share);
        for (var others = arriving.iterator(); taken + bytes > most && others.hasNext(); ) {
            var oldest = others.next();
            if (oldest != share) {
                others.remove();
                taken -= oldest.bytes;
                oldest.bytes = 0;
                oldest.lost = true;
                oldest.giveWay.run();
            }
        }
        if (taken + bytes > most) {
            return false;
        }
        taken += bytes;
        share.bytes += bytes;
        return true;
    }

    /** All of it is here: it keeps what it has until it is answered. */
    synchronized void arrived(Share share) {
        arriving.remove(share);
    }

    synchronized void giveBack(Share share) {
        arriving.remove(share);
        taken -= share.bytes;
        share.bytes = 0;
    }
}
