/** Yearly reports over HTTP. */
@NullMarked
package township.mediation.reports.rest;

import org.jspecify.annotations.NullMarked;
