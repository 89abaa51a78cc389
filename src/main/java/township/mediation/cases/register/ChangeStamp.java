package township.mediation.cases.register;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Identifies a change in a township's register.
 *
 * @param change its number in the register
 * @param by the name of the account that makes it
 * @param closed the years that are closed before it
 */
public record ChangeStamp(String township, long change, String by, Instant at, ClosedYears closed) {

    /** The day that it is in China then. */
    public LocalDate today() {
        return closed.today();
    }
}
