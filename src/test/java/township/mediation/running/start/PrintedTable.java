package township.mediation.running.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A table of the tests in the database of a data directory, and the rows that were acknowledged in it. */
record PrintedTable(Path dataDirectory) {
    void create() {
        execute("CREATE TABLE kept (number int PRIMARY KEY)");
    }

    void add(int number) {
        execute("INSERT INTO kept VALUES (" + number + ")");
    }

    int rows() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT count(*) FROM kept")) {
            result.next();
            return result.getInt(1);
        } catch (SQLException | IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private void execute(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException | IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private Connection connect() throws SQLException, IOException {
        String port = Files.readAllLines(dataDirectory.resolve("cluster/postmaster.pid"))
                .get(3);
        String password = Files.readString(dataDirectory.resolve("passwords/mediation_owner"))
                .strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/mediation", "mediation_owner", password);
    }
}
