/**
 * What every part of the service shares in HTTP: strict requests, answers to what is refused, pages of the problems,
 * conditional requests, paging and CSV. Uses rules; every {@code rest} may use it.
 */
@NullMarked
package township.mediation.web;

import org.jspecify.annotations.NullMarked;
