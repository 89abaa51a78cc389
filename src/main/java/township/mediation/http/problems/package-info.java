/** Answers what is refused or fails with a problem document (RFC 9457), and serves the page of each problem. */
@NullMarked
@MayUse({"http", "http.requests", "http.web", "refusals", "texts"})
package township.mediation.http.problems;

import org.jspecify.annotations.NullMarked;
import township.mediation.MayUse;
