/** The forms of an answer: which one a client asks for, CSV, spreadsheets. */
@NullMarked
@MayUse({"refusals"})
package township.mediation.http.formats;

import org.jspecify.annotations.NullMarked;
import township.mediation.MayUse;
