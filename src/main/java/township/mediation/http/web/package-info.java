/**
 * What resources and pages share in HTTP: forms and headers of answers, conditional requests, paging, pages for people.
 * Uses rules; every {@code rest} may use it.
 */
@NullMarked
package township.mediation.http.web;

import org.jspecify.annotations.NullMarked;
