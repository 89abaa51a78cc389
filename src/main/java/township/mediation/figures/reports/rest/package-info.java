/** Yearly reports over HTTP. */
@NullMarked
@MayUse({
    "areas",
    "cases.facts",
    "cases.register",
    "figures.reports",
    "figures.statistics",
    "figures.statistics.rest",
    "http.formats",
    "http.web",
    "people.accounts",
    "refusals",
    "texts"
})
package township.mediation.figures.reports.rest;

import org.jspecify.annotations.NullMarked;
import township.mediation.MayUse;
