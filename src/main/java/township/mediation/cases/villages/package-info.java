/** The command that adds a village, renames it or records its merger. */
@NullMarked
package township.mediation.cases.villages;

import org.jspecify.annotations.NullMarked;
