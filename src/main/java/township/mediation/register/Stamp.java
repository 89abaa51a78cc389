package township.mediation.register;

import java.time.Instant;

/**
 * What marks a change of a township's register.
 *
 * @param change its number there
 * @param by the name of who makes it
 */
public record Stamp(long change, String by, Instant at) {}
