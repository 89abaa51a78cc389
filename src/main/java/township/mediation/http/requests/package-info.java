/**
 * Reads requests strictly: what is unknown, doubled, too long or of another type is refused, and where it stands. Uses
 * rules; it works on its own, by filters and readers.
 */
@NullMarked
package township.mediation.http.requests;

import org.jspecify.annotations.NullMarked;
