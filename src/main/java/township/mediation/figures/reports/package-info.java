/** The yearly report: totals, tables and its sentence; what was published of it, and what has changed since. */
@NullMarked
@MayUse({
    "areas",
    "cases.facts",
    "cases.history",
    "cases.register",
    "database",
    "figures.statistics",
    "keys",
    "people.accounts",
    "refusals",
    "texts"
})
package township.mediation.figures.reports;

import org.jspecify.annotations.NullMarked;
import township.mediation.MayUse;
