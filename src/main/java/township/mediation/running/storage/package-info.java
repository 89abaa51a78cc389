/**
 * Where the service keeps what it knows: the embedded PostgreSQL that runs when no database is configured, and the
 * key file. Uses nothing of ours, so that everything above can be started and tested on it.
 */
@NullMarked
package township.mediation.running.storage;

import org.jspecify.annotations.NullMarked;
