package township.mediation.running.start;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;
import org.postgresql.Driver;
import township.mediation.files.OperatorError;

/** A database that somebody else runs, named by its JDBC URL. */
record ExternalDatabase(DatabasePing question) {

    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String USER = "quarkus.datasource.username";

    static Optional<ExternalDatabase> in(Config config) {
        return config.getOptionalValue(URL, String.class).map(url -> {
            if (Driver.parseURL(url, new Properties()) == null) {
                throw new OperatorError(
                        URL + " is no address of a PostgreSQL: write it as jdbc:postgresql://host:port/database.");
            }
            if (config.getOptionalValue(USER, String.class).isEmpty()) {
                throw new OperatorError(
                        URL + " is set but not " + USER + ", the role that the migrations grant rights to.");
            }
            return new ExternalDatabase(DatabasePing.in(config));
        });
    }

    /** The migrations would find the same fault, but report it as a page of stack trace. */
    void check() {
        try {
            question.ask();
        } catch (SQLException problem) {
            throw question.notAnswered(problem);
        }
    }
}
