package township.mediation.running.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import township.mediation.files.OperatorError;
import township.mediation.files.Reason;

/**
 * Writes every table as it was at one instant, while others go on writing, into a new file.
 *
 * @param build of this program
 */
public record Backup(Path file, KeySeal key, String build) {

    public Backup {
        NewFile.refuseToReplace(file);
        if (!Files.isDirectory(file.resolveSibling(""))) {
            throw new OperatorError(
                    "There is no directory " + file.getParent() + " to put the backup into: make it first.");
        }
    }

    /** @throws OperatorError for every fault that an operator can mend; then there is no file */
    public Summary of(OwnerAccess access) {
        try (var connection = access.connect();
                var target = NewFile.at(file)) {
            var tables = beginSnapshot(connection);
            var schema = ownSchema(connection, access);
            if (key.isNotThatOf(connection)) {
                throw new OperatorError("The key file " + key + " is not that of the database at " + access
                        + ": set mediation.key-file to it, or nobody could restore the backup.");
            }
            var manifest = write(target.stream(), connection, schema, tables);
            return manifest.summary(target.complete());
        } catch (SQLException problem) {
            throw new OperatorError("Nothing was backed up from " + access + ": " + problem.getMessage(), problem);
        } catch (IOException problem) {
            throw new OperatorError("The backup " + file + " cannot be written: " + Reason.of(problem) + ".", problem);
        }
    }

    /**
     * Takes the locks before the snapshot: in an older snapshot, a table that a migration has just rewritten looks
     * empty.
     */
    static List<Table> beginSnapshot(Connection connection) throws SQLException {
        var seen = Schema.tables(connection);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        if (!seen.isEmpty()) {
            try (var statement = connection.createStatement()) {
                statement.execute("lock table " + Table.names(seen) + " in access share mode");
            }
        }
        if (!Schema.tables(connection).equals(seen)) {
            throw new OperatorError("The tables were just being changed, as an update does: back up again.");
        }
        return seen;
    }

    /** A program can sum the figures of its own schema only. */
    private static String ownSchema(Connection connection, OwnerAccess access) throws SQLException, IOException {
        var schema = Schema.version(connection)
                .orElseThrow(() -> new OperatorError("The database at " + access + " is empty: nothing to back up."));
        if (!Migrations.isNewest(schema)) {
            throw new OperatorError(
                    "The database at " + access + " has the schema version " + schema
                            + ", not that of this program: back it up by the program that runs on it, or start this one first.");
        }
        return schema;
    }

    Manifest write(OutputStream target, Connection connection, String schema, List<Table> tables)
            throws SQLException, IOException {
        var at = instant(connection);
        var zip = new ZipOutputStream(target);
        var copies = new ArrayList<TableCopy>();
        for (var table : tables) {
            zip.putNextEntry(new ZipEntry(TableCopy.entry(table.name())));
            copies.add(table.copyTo(zip, connection));
            zip.closeEntry();
        }
        var manifest = new Manifest(
                Manifest.FORMAT,
                schema,
                at.toString(),
                connection.getMetaData().getDatabaseProductVersion(),
                build,
                key.check(),
                copies,
                YearFigures.of(connection));
        var bytes = manifest.bytes();
        put(zip, Manifest.ENTRY, bytes);
        put(zip, KeySeal.ENTRY, key.of(bytes).getBytes(StandardCharsets.US_ASCII));
        zip.finish();
        return manifest;
    }

    private static Instant instant(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select clock_timestamp()")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant().truncatedTo(ChronoUnit.SECONDS);
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
