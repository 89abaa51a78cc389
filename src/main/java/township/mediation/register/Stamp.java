package township.mediation.register;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What marks a change of a township's register.
 *
 * @param change its number there
 * @param by the name of who makes it
 * @param today the day that it is in China then
 */
public record Stamp(long change, String by, Instant at, LocalDate today) {}
