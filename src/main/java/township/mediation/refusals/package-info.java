/** What the service refuses, and how it says so: the catalogue of problems. */
@NullMarked
@MayUse({"texts"})
package township.mediation.refusals;

import org.jspecify.annotations.NullMarked;
import township.mediation.MayUse;
