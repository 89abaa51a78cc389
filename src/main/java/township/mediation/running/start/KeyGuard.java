package township.mediation.running.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import township.mediation.files.OperatorError;
import township.mediation.keys.KeyFile;

/**
 * Makes the key file only for a new database, and refuses a key file of a different database: with that one passwords
 * would be wrong and parties not found, and the right one would not find what is recorded meanwhile.
 *
 * @param question reaches the database
 */
record KeyGuard(Path keyFile, DatabasePing question) {

    /** Runs before Quarkus, so that a refused start has changed nothing. True if it had to make a key file. */
    boolean admit() {
        try (var connection = question.connect();
                var statement = connection.createStatement()) {
            var isMade = !Files.exists(keyFile);
            if (isMade && isBegun(statement)) {
                throw missing();
            }
            var key = new KeyFile(keyFile);
            if (!isMade && keepsAnother(key, statement)) {
                throw foreign(keyFile, question);
            }
            return isMade;
        } catch (SQLException problem) {
            throw question.notAnswered(problem);
        }
    }

    static OperatorError foreign(Path keyFile, Object database) {
        return new OperatorError("The key file " + keyFile + " is not that of the database at " + database
                + ": put back its own from your copy, or set mediation.key-file to it.");
    }

    private OperatorError missing() {
        return new OperatorError("The key file " + keyFile + " is missing, and the database at " + question
                + " was begun with it: put it back from your copy, or set mediation.key-file to it."
                + " None was made in its place.");
    }

    private static boolean isBegun(Statement statement) throws SQLException {
        return keepsACheck(statement, "is not null");
    }

    private static boolean keepsAnother(KeyFile key, Statement statement) throws SQLException {
        return keepsACheck(statement, "<> '" + key.check() + "'");
    }

    /** Asks for the database's check value. Before the migrations the table, or its column, may be missing. */
    private static boolean keepsACheck(Statement statement, String condition) throws SQLException {
        return isTrue(statement, "select to_regclass('installation') is not null")
                && isTrue(
                        statement,
                        "select exists (select 1 from installation t where to_jsonb(t) ->> 'key_check' " + condition
                                + ")");
    }

    private static boolean isTrue(Statement statement, String query) throws SQLException {
        try (var row = statement.executeQuery(query)) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
