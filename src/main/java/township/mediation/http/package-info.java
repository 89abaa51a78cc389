/** What every part that speaks HTTP shares. Its own type says in which order a request is judged. */
@NullMarked
@MayUse({})
package township.mediation.http;

import org.jspecify.annotations.NullMarked;
import township.mediation.MayUse;
