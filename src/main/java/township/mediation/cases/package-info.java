/**
 * Dispute cases: what they are, the commands that change them, their histories, the register that orders it all, and
 * the figures, which are predicates over cases. May use {@code accounts}, {@code areas}, {@code storage} and
 * {@code rules}.
 */
@NullMarked
package township.mediation.cases;

import org.jspecify.annotations.NullMarked;
