/** The administration of accounts, and the audit, over HTTP. */
@NullMarked
@MayUse({"areas", "http.web", "people.accounts", "people.audit", "refusals", "texts"})
package township.mediation.people.accounts.rest;

import org.jspecify.annotations.NullMarked;
import township.mediation.MayUse;
