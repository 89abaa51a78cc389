/** Dispute cases and the commands that record and change them. */
@NullMarked
@MayUse({
    "areas",
    "cases.facts",
    "cases.history",
    "cases.particulars",
    "cases.register",
    "database",
    "keys",
    "people.accounts",
    "refusals",
    "texts"
})
package township.mediation.cases;

import org.jspecify.annotations.NullMarked;
import township.mediation.MayUse;
