/** The key file of the service and what is derived from it: keyed hashes, digests. */
@NullMarked
package township.mediation.keys;

import org.jspecify.annotations.NullMarked;
