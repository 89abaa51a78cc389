package township.mediation.start;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;

/** Asks a database whether it answers, on a connection of its own: a pool that is full is load, not illness. */
record DatabaseQuestion(String url, String user, Optional<String> password) {
    private static final int SECONDS = 5;

    void ask() throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(url);
        source.setConnectTimeout(SECONDS);
        source.setSocketTimeout(SECONDS);
        try (Connection connection = source.getConnection(user, password.orElse(null));
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT 1");
        }
    }

    @Override
    public String toString() {
        // What follows the question mark may hold a password.
        return url.replaceFirst("\\?.*", "");
    }
}
