/**
 * Letting in: passwords that are tried and how often, sessions and tokens, and what is remembered of those let in. May
 * use {@code accounts}, {@code audit}, {@code areas}, {@code storage} and {@code rules}.
 */
@NullMarked
package township.mediation.people.access;

import org.jspecify.annotations.NullMarked;
