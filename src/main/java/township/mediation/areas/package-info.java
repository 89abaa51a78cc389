/**
 * Areas by statistical division code, and the villages in them. Only read here: the commands of {@code cases}
 * change villages.
 */
@NullMarked
@MayUse({"database", "refusals", "texts"})
package township.mediation.areas;

import org.jspecify.annotations.NullMarked;
import township.mediation.MayUse;
