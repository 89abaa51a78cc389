/** What cases were after each of their changes. */
@NullMarked
@MayUse({"cases.facts", "cases.particulars", "cases.register", "database"})
package township.mediation.cases.history;

import org.jspecify.annotations.NullMarked;
import township.mediation.MayUse;
