/** The ledgers of the townships: what orders their changes and gives their numbers. Uses only rules. */
@NullMarked
package township.mediation.register;

import org.jspecify.annotations.NullMarked;
