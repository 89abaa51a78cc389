/**
 * Areas by statistical division code, and the villages in them. Read here; the list of villages changes by the
 * commands of {@code cases}. May use {@code rules}.
 */
@NullMarked
package township.mediation.areas;

import org.jspecify.annotations.NullMarked;
