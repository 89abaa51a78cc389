/** The three ways to sign in over HTTP, the page to sign in on, and what callers do with their own account. */
@NullMarked
@MayUse({"areas", "http", "http.problems", "http.web", "people.access", "people.accounts", "refusals", "texts"})
package township.mediation.people.access.rest;

import org.jspecify.annotations.NullMarked;
import township.mediation.MayUse;
