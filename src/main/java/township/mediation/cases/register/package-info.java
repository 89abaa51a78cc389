/**
 * The ledgers of the townships: what orders their changes, gives their numbers, and says which of their years are
 * closed. Uses only rules.
 */
@NullMarked
package township.mediation.cases.register;

import org.jspecify.annotations.NullMarked;
