/**
 * Who may ask: accounts and their passwords, who asks now, and what the area of a caller covers. May use {@code audit},
 * {@code areas}, {@code storage} and {@code rules}.
 */
@NullMarked
package township.mediation.people.accounts;

import org.jspecify.annotations.NullMarked;
