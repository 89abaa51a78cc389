/** The command that adds a village, renames it or records its merger. */
@NullMarked
@MayUse({"areas", "cases", "cases.facts", "cases.register", "people.accounts", "refusals", "texts"})
package township.mediation.cases.villages;

import org.jspecify.annotations.NullMarked;
import township.mediation.MayUse;
