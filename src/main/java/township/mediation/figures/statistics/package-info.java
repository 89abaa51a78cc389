/**
 * Figures of areas and periods, and the sentence that they allow: summed in the database and never written. May use
 * {@code facts}, {@code areas} and {@code rules}.
 */
@NullMarked
package township.mediation.figures.statistics;

import org.jspecify.annotations.NullMarked;
