/** Figures over HTTP. */
@NullMarked
package township.mediation.figures.statistics.rest;

import org.jspecify.annotations.NullMarked;
