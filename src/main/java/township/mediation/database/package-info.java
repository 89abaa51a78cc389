/** What every part that asks the database shares, and what the database says about itself. */
@NullMarked
@MayUse({})
package township.mediation.database;

import org.jspecify.annotations.NullMarked;
import township.mediation.MayUse;
