/** Figures over HTTP. */
@NullMarked
@MayUse({
    "areas",
    "cases.facts",
    "cases.register",
    "database",
    "figures.statistics",
    "http.formats",
    "http.web",
    "people.accounts",
    "refusals",
    "texts"
})
package township.mediation.figures.statistics.rest;

import org.jspecify.annotations.NullMarked;
import township.mediation.MayUse;
