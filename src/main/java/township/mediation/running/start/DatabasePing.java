package township.mediation.running.start;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.postgresql.ds.PGSimpleDataSource;
import township.mediation.files.OperatorError;

/** Asks a database whether it works, on a connection of its own: a full pool means load, not a fault. */
record DatabasePing(String url, String user, Optional<String> password) {

    private static final int SECONDS = 5;
    private static final String READ_ONLY = "25006";

    /** Sorts more than fits into memory. That takes a temporary file, for which a full disk has no room. */
    private static final String USE_THE_DISK = """
            set local work_mem = '64kB';
            select count(*) from (select repeat(md5(n::text), 32) from generate_series(1, 1000) as n order by 1) as sorted
            """;

    /** Reaches the database as the service does, once its settings are known. */
    static DatabasePing in(Config config) {
        return new DatabasePing(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.datasource.username", String.class),
                config.getOptionalValue("quarkus.datasource.password", String.class));
    }

    /** @throws SQLException also where the database answers, but takes no writes or has no room for them */
    void ask() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            requireWritable(statement);
            statement.execute(USE_THE_DISK);
        }
    }

    Connection connect() throws SQLException {
        var source = new PGSimpleDataSource();
        source.setURL(url);
        source.setConnectTimeout(SECONDS);
        source.setSocketTimeout(SECONDS);
        return source.getConnection(user, password.orElse(null));
    }

    private static void requireWritable(Statement statement) throws SQLException {
        try (var row = statement.executeQuery("show transaction_read_only")) {
            row.next();
            if (row.getBoolean(1)) {
                throw new SQLException("it takes no writes (transaction_read_only is on)", READ_ONLY);
            }
        }
    }

    OperatorError notAnswered(SQLException problem) {
        return new OperatorError(
                "The database at " + this + " does not answer " + user + ": " + problem.getMessage(), problem);
    }

    @Override
    public String toString() {
        // The part after the question mark may contain a password.
        return url.replaceFirst("\\?.*", "");
    }
}
