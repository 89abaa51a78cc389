/**
 * Who asks, and what the area of a caller covers. May use {@code areas} and {@code rules}.
 */
@NullMarked
package township.mediation.accounts;

import org.jspecify.annotations.NullMarked;
