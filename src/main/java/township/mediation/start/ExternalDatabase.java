package township.mediation.start;

import java.sql.SQLException;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import township.mediation.storage.CannotStart;

/** A database that somebody else runs, named by its JDBC URL. */
record ExternalDatabase(DatabaseQuestion question) {
    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String USER = "quarkus.datasource.username";

    static Optional<ExternalDatabase> in(Config config) {
        return config.getOptionalValue(URL, String.class).map(url -> {
            String user = config.getOptionalValue(USER, String.class)
                    .orElseThrow(() -> new CannotStart(
                            URL + " is set but not " + USER + ", the role that the migrations grant rights to."));
            Optional<String> password = config.getOptionalValue("quarkus.datasource.password", String.class);
            return new ExternalDatabase(new DatabaseQuestion(url, user, password));
        });
    }

    /** The migrations would find out too, but tell it in a page of stack trace. */
    void check() {
        try {
            question.ask();
        } catch (SQLException problem) {
            throw new CannotStart(
                    "The database at " + question + " does not answer " + question.user() + ": " + problem.getMessage(),
                    problem);
        }
    }
}
