/** Texts in both languages, and what people type: what is read as the same, and how long it may be. */
@NullMarked
@MayUse({})
package township.mediation.texts;

import org.jspecify.annotations.NullMarked;
import township.mediation.MayUse;
