/** What every code and every figure means, over HTTP. */
@NullMarked
@MayUse({"cases.facts", "cases.history", "cases.particulars", "http.web", "people.accounts", "people.audit", "texts"})
package township.mediation.figures.definitions;

import org.jspecify.annotations.NullMarked;
import township.mediation.MayUse;
