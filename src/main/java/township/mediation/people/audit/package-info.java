/**
 * The audit: who signed in, who was refused, what became of accounts, who took particulars out. Written once, never
 * altered.
 */
@NullMarked
@MayUse({"areas", "database"})
package township.mediation.people.audit;

import org.jspecify.annotations.NullMarked;
import township.mediation.MayUse;
