/** The forms of an answer: which one is asked for, CSV, spreadsheets. */
@NullMarked
package township.mediation.http.formats;

import org.jspecify.annotations.NullMarked;
