/** Completes the OpenAPI document from the code while the service is built. */
@NullMarked
@MayUse({"http.formats", "http.problems", "http.web", "refusals", "texts"})
package township.mediation.http.openapi;

import org.jspecify.annotations.NullMarked;
import township.mediation.MayUse;
