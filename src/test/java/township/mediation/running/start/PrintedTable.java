package township.mediation.running.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A table of the tests in the database of a data directory, with the rows that were acknowledged. */
record PrintedTable(Path dataDirectory) {

    void create() {
        execute("create table kept (number int primary key)");
    }

    void add(int number) {
        execute("insert into kept values (" + number + ")");
    }

    int rows() {
        try (var connection = connect();
                var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from kept")) {
            result.next();
            return result.getInt(1);
        } catch (SQLException | IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private void execute(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException | IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private Connection connect() throws SQLException, IOException {
        var port = Files.readAllLines(dataDirectory.resolve("cluster/postmaster.pid"))
                .get(3);
        var password = Files.readString(dataDirectory.resolve("passwords/mediation_owner"))
                .strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/mediation", "mediation_owner", password);
    }
}
