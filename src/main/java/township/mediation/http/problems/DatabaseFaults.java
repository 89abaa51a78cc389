package township.mediation.http.problems;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import township.mediation.refusals.Problem;

/** Distinguishes a database that is unreachable or busy from a defect of ours. */
final class DatabaseFaults {

    /** Too many connections, lock not available, serialization failure, deadlock. */
    private static final Set<String> BUSY = Set.of("53300", "55P03", "40001", "40P01");

    /** The database has cancelled a statement. */
    private static final String CUT = "57014";

    /**
     * No connection; the password or the database no longer exists; no disk space or memory left; its operator stopped
     * it, or it is still starting; its disk is faulty.
     */
    private static final List<String> AWAY = List.of("08", "28", "3D", "53", "57P", "58");

    /** It accepts no writes: it is a standby of another server, or its operator made it read-only. */
    private static final String READ_ONLY = "25006";

    private DatabaseFaults() {}

    static Optional<Problem> problem(Throwable failure) {
        return Reasons.of(failure).flatMap(cause -> ofOne(cause).stream()).findFirst();
    }

    /** Returns the first line of what an unreachable database reported; details, which may repeat a row, follow it. */
    static String line(Throwable failure) {
        return Reasons.of(failure)
                .filter(cause -> ofOne(cause).isPresent())
                .findFirst()
                .flatMap(cause -> String.valueOf(cause.getMessage()).lines().findFirst())
                .orElseGet(failure::toString);
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
            // Only the pool reports no state: PostgreSQL always has one.
            return Optional.of(Problem.OVERLOADED).filter(problem -> saysTimeout(failure));
        }
        if (BUSY.contains(state)) {
            return Optional.of(Problem.OVERLOADED);
        }
        if (CUT.equals(state)) {
            return Optional.of(Problem.TOOK_TOO_LONG);
        }
        var isAway = state.equals(READ_ONLY) || AWAY.stream().anyMatch(state::startsWith);
        return isAway ? Optional.of(Problem.DATABASE_UNAVAILABLE) : Optional.empty();
    }

    private static boolean saysTimeout(SQLException failure) {
        return String.valueOf(failure.getMessage()).contains("cquisition timeout");
    }
}
