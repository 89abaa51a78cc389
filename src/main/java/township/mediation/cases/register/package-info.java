/**
 * The ledgers of the townships: what orders their changes, gives their numbers, and says which of their years are
 * closed.
 */
@NullMarked
@MayUse({"database", "refusals", "texts"})
package township.mediation.cases.register;

import org.jspecify.annotations.NullMarked;
import township.mediation.MayUse;
