/** Accounts and their passwords, the caller of a request, and what the area of a caller covers. */
@NullMarked
@MayUse({"areas", "keys", "people.audit", "refusals", "texts"})
package township.mediation.people.accounts;

import org.jspecify.annotations.NullMarked;
import township.mediation.MayUse;
