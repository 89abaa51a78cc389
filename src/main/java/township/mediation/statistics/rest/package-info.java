/** Figures over HTTP. */
@NullMarked
package township.mediation.statistics.rest;

import org.jspecify.annotations.NullMarked;
