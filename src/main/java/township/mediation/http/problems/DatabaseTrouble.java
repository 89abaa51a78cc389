package township.mediation.http.problems;

import java.time.Duration;
import org.jboss.logging.Logger;

/** Tells the log of a database that does not do its work: once a minute, for every request finds out the same. */
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
