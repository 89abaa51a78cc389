/** Reads requests strictly: refuses what is unknown, doubled, too long or of another type, and says where it stands. */
@NullMarked
@MayUse({"http", "refusals", "texts"})
package township.mediation.http.requests;

import org.jspecify.annotations.NullMarked;
import township.mediation.MayUse;
