/** The embedded PostgreSQL, which runs when no database is configured. */
@NullMarked
@MayUse({"files"})
package township.mediation.running.storage;

import org.jspecify.annotations.NullMarked;
import township.mediation.MayUse;
