package township.mediation.cases.register;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A year, and all after it, was reopened.
 *
 * @param until the last day on which it is open
 */
public record YearReopened(int year, LocalDate until, String reason, Instant at, String by) {

    @Override
    public String toString() {
        return "ReopenedYear";
    }
}
