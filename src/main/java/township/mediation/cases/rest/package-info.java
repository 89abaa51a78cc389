/** Cases and villages over HTTP. */
@NullMarked
@MayUse({
    "areas",
    "cases",
    "cases.facts",
    "cases.history",
    "cases.particulars",
    "cases.register",
    "cases.villages",
    "http.formats",
    "http.problems",
    "http.requests",
    "http.web",
    "people.accounts",
    "people.audit",
    "refusals",
    "texts"
})
package township.mediation.cases.rest;

import org.jspecify.annotations.NullMarked;
import township.mediation.MayUse;
