package township.mediation.problems;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import township.mediation.rules.Problem;

/** Tells a database that is away, and one that is busy, from a defect of ours. */
final class DatabaseFaults {

    /** Too many connections, lock not to be had, serialization failure, deadlock. */
    private static final Set<String> BUSY = Set.of("53300", "55P03", "40001", "40P01");

    /** Of a statement that the database has cut. */
    private static final String CUT = "57014";

    private DatabaseFaults() {}

    static Optional<Problem> problem(Throwable failure) {
        return Reasons.of(failure).flatMap(cause -> ofOne(cause).stream()).findFirst();
    }

    private static Optional<Problem> ofOne(Throwable failure) {
        if (failure instanceof RejectedExecutionException) {
            return Optional.of(Problem.OVERLOADED);
        }
        return failure instanceof SQLException database ? ofState(database) : Optional.empty();
    }

    private static Optional<Problem> ofState(SQLException failure) {
        var state = failure.getSQLState();
        if (state == null) {
            // Only the pool speaks without a state: PostgreSQL always has one.
            return Optional.of(Problem.OVERLOADED).filter(problem -> saysTimeout(failure));
        }
        if (BUSY.contains(state)) {
            return Optional.of(Problem.OVERLOADED);
        }
        if (CUT.equals(state)) {
            return Optional.of(Problem.TOOK_TOO_LONG);
        }
        var isAway = state.startsWith("08") || state.startsWith("57P");
        return isAway ? Optional.of(Problem.DATABASE_UNAVAILABLE) : Optional.empty();
    }

    private static boolean saysTimeout(SQLException failure) {
        return String.valueOf(failure.getMessage()).contains("cquisition timeout");
    }
}
