/**
 * Authentication: passwords and how often they may be tried, sessions and tokens, and what the service remembers
 * about callers.
 */
@NullMarked
@MayUse({"areas", "database", "keys", "people.accounts", "people.audit", "refusals", "texts"})
package township.mediation.people.access;

import org.jspecify.annotations.NullMarked;
import township.mediation.MayUse;
