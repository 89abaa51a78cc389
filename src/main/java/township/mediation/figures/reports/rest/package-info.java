/** Yearly reports over HTTP. */
@NullMarked
package township.mediation.figures.reports.rest;

import org.jspecify.annotations.NullMarked;
