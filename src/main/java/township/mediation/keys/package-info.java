/** The key file of the service and what is derived from it: keyed hashes, digests. */
@NullMarked
@MayUse({"files"})
package township.mediation.keys;

import org.jspecify.annotations.NullMarked;
import township.mediation.MayUse;
