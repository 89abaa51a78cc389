/** What every code and every figure means. */
@NullMarked
package township.mediation.figures.definitions;

import org.jspecify.annotations.NullMarked;
