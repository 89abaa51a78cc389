/** What figures count and filters use: the facts of a case, their codes and rules, and the figures. Uses only rules. */
@NullMarked
package township.mediation.cases.facts;

import org.jspecify.annotations.NullMarked;
