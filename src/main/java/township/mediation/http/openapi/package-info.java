/** Completes the OpenAPI document from the code while the service is built. May use rules and web. */
@NullMarked
package township.mediation.http.openapi;

import org.jspecify.annotations.NullMarked;
