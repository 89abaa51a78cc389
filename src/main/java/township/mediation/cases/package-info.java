/**
 * Dispute cases and the commands that record and change them, and that on a village. May use {@code history},
 * {@code register}, {@code particulars}, {@code facts}, {@code accounts}, {@code areas}, {@code storage} and
 * {@code rules}.
 */
@NullMarked
package township.mediation.cases;

import org.jspecify.annotations.NullMarked;
