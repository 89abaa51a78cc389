package township.mediation.http.problems;

import java.time.Duration;
import org.jboss.logging.Logger;

/** Logs that the database does not work, once a minute, because every request meets the same failure. */
public final class DatabaseTrouble {

    private static final Logger LOG = Logger.getLogger(DatabaseTrouble.class);
    private static final OncePer MINUTE = new OncePer(Duration.ofMinutes(1));

    private DatabaseTrouble() {}

    public static void tell(Throwable failure) {
        MINUTE.pass()
                .ifPresent(others -> LOG.errorf(
                        "The database does not do its work, so requests are refused: %s (%d more since the last such"
                                + " line)",
                        DatabaseFaults.line(failure), others));
    }
}
