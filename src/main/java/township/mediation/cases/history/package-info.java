/** What cases were after each of their changes. May use facts, particulars and register. */
@NullMarked
package township.mediation.cases.history;

import org.jspecify.annotations.NullMarked;
