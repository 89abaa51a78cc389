/** Files that only the owner of the service reads, and what an operator is told about them. */
@NullMarked
@MayUse({})
package township.mediation.files;

import org.jspecify.annotations.NullMarked;
import township.mediation.MayUse;
