package township.mediation.running.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import township.mediation.files.OperatorError;

/** A database with no rows but those that the migrations insert, so that a restore can spoil nothing. */
record EmptyDatabase(OwnerAccess access) {

    /** Tables into which a migration inserts one row each. */
    private static final Set<String> FILLED_BY_MIGRATIONS = Set.of("installation", "area");

    void require(Connection connection) throws SQLException {
        var made = Schema.version(connection).isPresent();
        try (var statement = connection.createStatement()) {
            for (var table : Schema.tables(connection)) {
                var allowed = FILLED_BY_MIGRATIONS.contains(table.name()) ? 1 : 0;
                try (var rows = statement.executeQuery(
                        "select exists (select 1 from %s offset %d)".formatted(table.quotedName(), allowed))) {
                    rows.next();
                    if (!made || rows.getBoolean(1)) {
                        throw new OperatorError(
                                "The database at " + access + " is not empty: see its table " + table.name()
                                        + ". Restore into a new one, by another mediation.data-dir or"
                                        + " quarkus.datasource.jdbc.url.");
                    }
                }
            }
        }
    }
}
