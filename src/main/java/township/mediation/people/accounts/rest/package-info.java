/** Accounts as an administrator keeps them, and the audit of what became of them. */
@NullMarked
package township.mediation.people.accounts.rest;

import org.jspecify.annotations.NullMarked;
