package township.mediation.http.formats;

import java.util.Optional;

/**
 * An answer that is made piece by piece: the next one once the client has taken the one before. Meanwhile no thread
 * waits for the client, and only the piece itself stays in memory.
 */
public interface Pieces extends AutoCloseable {

    /** Called by one worker at a time; empty at the end. */
    Optional<byte[]> next();

    /** Called once, whether or not the client took everything. */
    @Override
    void close();
}
