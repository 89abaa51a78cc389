package township.mediation.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** The owner of the embedded database of a running service, who may do what the service itself may not. */
public record Owner(Path dataDirectory) {

    public static final String NAME = "mediation_owner";
    private static final int LINE_OF_THE_PORT = 3;

    public static Owner of(PackagedService service) {
        return new Owner(service.dataDirectory());
    }

    public void execute(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** The one number that a query answers. */
    public long number(String query) {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** Meanwhile nobody else can so much as read the table. */
    public void whileItKeepsToItself(String table, Runnable action) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table " + table + " in access exclusive mode");
            action.run();
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), NAME, password());
    }

    public String url() {
        var port = lines("cluster/postmaster.pid").get(LINE_OF_THE_PORT);
        return "jdbc:postgresql://127.0.0.1:" + port + "/mediation";
    }

    public String password() {
        return lines("passwords/" + NAME).get(0).strip();
    }

    private List<String> lines(String file) {
        try {
            return Files.readAllLines(dataDirectory.resolve(file));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
