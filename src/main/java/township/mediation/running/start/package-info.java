/**
 * Brings the service up and down: the main class, what it refuses to start with, and when it is ready.
 * May use everything; nobody uses it.
 */
@NullMarked
package township.mediation.running.start;

import org.jspecify.annotations.NullMarked;
