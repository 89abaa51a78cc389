/** The gate at every operation: the roles that it declares. */
@NullMarked
package township.mediation.accounts.rest;

import org.jspecify.annotations.NullMarked;
