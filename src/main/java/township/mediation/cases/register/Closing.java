package township.mediation.cases.register;

import java.time.LocalDate;

/**
 * A year was closed, and all before it that were still open.
 *
 * @param day the day that it was in China then
 */
public record Closing(LocalDate day, String by) {}
