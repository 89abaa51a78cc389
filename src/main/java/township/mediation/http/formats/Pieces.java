package township.mediation.http.formats;

import java.util.Optional;

/**
 * An answer made piece by piece: the next when the client has taken the one before. Nobody waits for the client
 * meanwhile, and nothing is held for it but the piece itself.
 */
public interface Pieces extends AutoCloseable {

    /** Called by one worker after the other; empty at the end. */
    Optional<byte[]> next();

    /** Called once, whether the client took all of it or not. */
    @Override
    void close();
}
