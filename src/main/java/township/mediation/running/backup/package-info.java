/**
 * A copy of the whole database in one file, and the way back into an empty one; with it also the move from the
 * embedded database to a server. Works without the application.
 */
@NullMarked
@MayUse({"cases.facts", "files", "keys"})
package township.mediation.running.backup;

import org.jspecify.annotations.NullMarked;
import township.mediation.MayUse;
