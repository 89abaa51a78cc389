package township.mediation.cases.register;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What marks a change of a township's register.
 *
 * @param change its number there
 * @param by the name of who makes it
 * @param closed the years that are closed before it
 */
public record ChangeStamp(String township, long change, String by, Instant at, ClosedYears closed) {

    /** The day that it is in China then. */
    public LocalDate today() {
        return closed.today();
    }
}
