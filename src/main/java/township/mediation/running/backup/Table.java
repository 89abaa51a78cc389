package township.mediation.running.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import township.mediation.files.OperatorError;

/**
 * A table and how COPY reads and writes it.
 *
 * @param key its primary key as the columns of an {@code order by}, because every server must write the same rows in
 *     the same order; null if the table has none and so cannot be backed up
 * @param needs the other tables that its rows refer to
 */
record Table(String name, List<String> columns, @Nullable String key, List<String> needs) {

    private static final int BUFFER = 64 * 1024;

    /** The names as a list in SQL. */
    static String names(List<Table> tables) {
        return tables.stream().map(Table::quotedName).collect(Collectors.joining(", "));
    }

    String quotedName() {
        return quoted(name);
    }

    TableCopy copyTo(OutputStream target, Connection connection) throws SQLException, IOException {
        if (key == null) {
            throw new OperatorError(
                    "The table " + name + " has no primary key, which a backup needs: it keeps rows in order.");
        }
        var measured = new DigestingStream(target);
        api(connection)
                .copyOut(
                        "copy (select %s from %s order by %s) to stdout".formatted(quotedColumns(), quotedName(), key),
                        measured);
        return measured.of(name, columns);
    }

    void copyFrom(InputStream source, Connection connection) throws SQLException, IOException {
        api(connection).copyIn("copy %s (%s) from stdin".formatted(quotedName(), quotedColumns()), source, BUFFER);
    }

    private String quotedColumns() {
        return columns.stream().map(Table::quoted).collect(Collectors.joining(", "));
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static CopyManager api(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }
}
