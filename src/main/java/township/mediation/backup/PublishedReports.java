package township.mediation.backup;

import java.sql.Connection;
import java.sql.SQLException;
import township.mediation.storage.CannotStart;

/** What was published must read word for word as it did: each report has the digest that was made with it. */
final class PublishedReports {

    private PublishedReports() {}

    static void verify(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            var rows = statement.executeQuery("""
                    select count(*) from publication where encode(sha256(report), 'hex') is distinct from digest
                    """);
            rows.next();
            if (rows.getLong(1) > 0) {
                throw new CannotStart("Nothing was restored: " + rows.getLong(1)
                        + " of the published reports are not those of their digests.");
            }
        }
    }
}
