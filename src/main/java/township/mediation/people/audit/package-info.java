/**
 * The audit: who signed in, who was refused, what was done to accounts, who exported particulars. Entries are never
 * altered.
 */
@NullMarked
@MayUse({"areas", "database"})
package township.mediation.people.audit;

import org.jspecify.annotations.NullMarked;
import township.mediation.MayUse;
