/** Files of the service, which only its owner reads, and what an operator is told of them. */
@NullMarked
package township.mediation.files;

import org.jspecify.annotations.NullMarked;
