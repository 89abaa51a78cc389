/**
 * A copy of the whole database in one file, and the way back into an empty one; with it also the move from the embedded
 * database to a server. Works without the application. Uses storage, facts and rules; used by {@code start} alone.
 */
@NullMarked
package township.mediation.running.backup;

import org.jspecify.annotations.NullMarked;
