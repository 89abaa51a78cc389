/** What an operator sets, and what is wrong with it. */
@NullMarked
package township.mediation.running.settings;

import org.jspecify.annotations.NullMarked;
