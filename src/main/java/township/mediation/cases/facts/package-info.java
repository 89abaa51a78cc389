/** What figures count and filters use: the facts of a case, their codes and rules, periods and the figures. */
@NullMarked
@MayUse({"refusals"})
package township.mediation.cases.facts;

import org.jspecify.annotations.NullMarked;
import township.mediation.MayUse;
