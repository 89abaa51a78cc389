/**
 * Brings the service up and down: the main class, the demo, what the service refuses to start with, and when it is
 * ready.
 */
@NullMarked
@MayUse({
    "areas",
    "cases",
    "cases.register",
    "database",
    "files",
    "http",
    "http.problems",
    "http.web",
    "keys",
    "people.accounts",
    "people.audit",
    "refusals",
    "running.backup",
    "running.settings",
    "running.storage",
    "texts"
})
package township.mediation.running.start;

import org.jspecify.annotations.NullMarked;
import township.mediation.MayUse;
