package township.mediation.running.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.postgresql.ds.PGSimpleDataSource;
import township.mediation.files.OperatorError;

/**
 * How the owner of the tables reaches the database.
 *
 * @param service the role that the migrations grant rights to
 */
public record OwnerAccess(String url, String user, Optional<String> password, String service) {

    /** Reads the settings as Quarkus and its Flyway do. */
    public static OwnerAccess in(Config config) {
        var service = config.getValue("quarkus.datasource.username", String.class);
        return new OwnerAccess(
                setting(config, "quarkus.flyway.jdbc-url")
                        .orElseGet(() -> config.getValue("quarkus.datasource.jdbc.url", String.class)),
                setting(config, "quarkus.flyway.username").orElse(service),
                setting(config, "quarkus.flyway.password").or(() -> setting(config, "quarkus.datasource.password")),
                service);
    }

    private static Optional<String> setting(Config config, String name) {
        return config.getOptionalValue(name, String.class);
    }

    DataSource source() {
        var source = new PGSimpleDataSource();
        source.setURL(url);
        source.setUser(user);
        password.ifPresent(source::setPassword);
        // Details of an error repeat its row, and messages from here may end up in a journal.
        source.setLogServerErrorDetail(false);
        return source;
    }

    Connection connect() {
        try {
            var connection = source().getConnection();
            writeValuesOneWay(connection);
            return connection;
        } catch (SQLException problem) {
            throw new OperatorError(
                    "The database at " + this + " does not answer " + user + ": " + problem.getMessage(), problem);
        }
    }

    /** Digests compare what two servers write; and a time limit for short statements must not stop a long one. */
    private static void writeValuesOneWay(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("""
                    set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set timezone = 'UTC';
                    set bytea_output = 'hex'; set extra_float_digits = 3;
                    set statement_timeout = 0; set idle_in_transaction_session_timeout = 0
                    """);
        }
    }

    @Override
    public String toString() {
        // The part after the question mark may contain a password.
        return url.replaceFirst("\\?.*", "");
    }
}
