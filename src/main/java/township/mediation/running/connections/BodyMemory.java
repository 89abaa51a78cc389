package township.mediation.running.connections;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The memory that bodies of one kind may take together, from their first byte until they are answered. If it is full,
 * the body that has been arriving for the longest gives way, so that slow bodies do not keep out fast ones.
 */
final class BodyMemory {

    private final long most;
    private final Set<Share> arriving = new LinkedHashSet<>();
    private long taken;

    BodyMemory(long most) {
        this.most = most;
    }

    /** The share of one body. */
    static final class Share {

        private final Runnable giveWay;
        private int bytes;
        private boolean lost;

        /** @param giveWay called on the thread of the body that needs the memory */
        Share(Runnable giveWay) {
            this.giveWay = giveWay;
        }
    }

    /** Takes more memory for an arriving body; false if there is too little, or if the body had to give way. */
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

    /** The body is complete, and keeps its memory until it is answered. */
    synchronized void arrived(Share share) {
        arriving.remove(share);
    }

    synchronized void giveBack(Share share) {
        arriving.remove(share);
        taken -= share.bytes;
        share.bytes = 0;
    }
}
