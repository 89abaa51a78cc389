/**
 * What strangers may hold of the service: connections, the time to send a request, the memory of bodies on their way
 * and of answers that nobody reads. Uses {@code requests}, {@code rules} and what {@code access} calls a network; it
 * works on its own.
 */
@NullMarked
package township.mediation.running.connections;

import org.jspecify.annotations.NullMarked;
