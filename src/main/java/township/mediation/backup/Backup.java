package township.mediation.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import township.mediation.storage.CannotStart;
import township.mediation.storage.NewFile;
import township.mediation.storage.Reason;

/**
 * Writes every table as it was in one instant, while others go on writing, into a file that is not there yet.
 *
 * @param build of this program
 */
public record Backup(Path file, KeySeal key, String build) {

    public Backup {
        NewFile.refuseToReplace(file);
        if (!Files.isDirectory(file.resolveSibling(""))) {
            throw new CannotStart(
                    "There is no directory " + file.getParent() + " to put the backup into: make it first.");
        }
    }

    /** @throws CannotStart for every fault that its user can mend; then there is no file */
    public Summary of(OwnerAccess access) {
        try (var connection = access.connect();
                var target = NewFile.at(file)) {
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            var manifest = write(target.stream(), connection, access);
            return manifest.summary(target.complete());
        } catch (SQLException problem) {
            throw new CannotStart("Nothing was backed up from " + access + ": " + problem.getMessage(), problem);
        } catch (IOException problem) {
            throw new CannotStart("The backup " + file + " cannot be written: " + Reason.of(problem) + ".", problem);
        }
    }

    private Manifest write(OutputStream target, Connection connection, OwnerAccess access)
            throws SQLException, IOException {
        var schema = Schema.version(connection)
                .orElseThrow(() -> new CannotStart("The database at " + access + " is empty: nothing to back up."));
        var zip = new ZipOutputStream(target);
        var copies = new ArrayList<TableCopy>();
        for (var table : Schema.tables(connection)) {
            zip.putNextEntry(new ZipEntry(TableCopy.entry(table.name())));
            copies.add(table.copyTo(zip, connection));
            zip.closeEntry();
        }
        var manifest = new Manifest(
                Manifest.FORMAT,
                schema,
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
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

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
