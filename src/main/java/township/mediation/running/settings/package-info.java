/** What an operator sets, and what is wrong with it. */
@NullMarked
@MayUse({"files", "texts"})
package township.mediation.running.settings;

import org.jspecify.annotations.NullMarked;
import township.mediation.MayUse;
