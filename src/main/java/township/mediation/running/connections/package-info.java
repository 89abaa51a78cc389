/**
 * What strangers may hold of the service: connections, the time to send a request, the memory of bodies on their
 * way and of answers that nobody reads.
 */
@NullMarked
@MayUse({"http", "http.requests", "people.access", "refusals"})
package township.mediation.running.connections;

import org.jspecify.annotations.NullMarked;
import township.mediation.MayUse;
