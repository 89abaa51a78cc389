/** What is confidential about a case, and the seal under which alone it is stored. */
@NullMarked
@MayUse({"keys", "texts"})
package township.mediation.cases.particulars;

import org.jspecify.annotations.NullMarked;
import township.mediation.MayUse;
