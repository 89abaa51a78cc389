/**
 * Who asks: every request runs as a caller with one role and one area. May use {@code areas} and {@code rules}.
 */
@NullMarked
package township.mediation.accounts;

import org.jspecify.annotations.NullMarked;
