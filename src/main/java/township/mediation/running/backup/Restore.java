package township.mediation.running.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import township.mediation.files.OperatorError;
import township.mediation.files.Reason;

/** Fills an empty database from a backup: completely and verified, or not at all. */
public record Restore(BackupFile backup) {

    /** @throws OperatorError for every fault that an operator can mend; then the database is as empty as before */
    public Summary into(OwnerAccess access) {
        try (var connection = access.connect()) {
            new EmptyDatabase(access).require(connection);
            Migrations.apply(access, backup.manifest().schema());
            connection.setAutoCommit(false);
            fill(connection, access);
            connection.commit();
            return backup.summary();
        } catch (SQLException problem) {
            throw new OperatorError("Nothing was restored into " + access + ": " + problem.getMessage(), problem);
        } catch (IOException problem) {
            throw new OperatorError("The backup " + backup + " cannot be read: " + Reason.of(problem) + ".", problem);
        }
    }

    private void fill(Connection connection, OwnerAccess access) throws SQLException, IOException {
        var tables = Schema.tables(connection);
        demandVersion(Schema.version(connection));
        demandTheSame(tables);
        execute(connection, "lock table " + Table.names(tables));
        new EmptyDatabase(access).require(connection);
        execute(connection, "truncate " + Table.names(tables));
        for (var table : tables) {
            try (var rows = backup.rowsOf(table)) {
                table.copyFrom(rows, connection);
            }
        }
        execute(connection, "analyze " + Table.names(tables));
        verify(tables, connection);
        // ETags of figures contain it: an ETag of the other database must not be valid for this one.
        execute(connection, "update installation set id = gen_random_uuid()");
        IdentitySequences.catchUp(connection);
    }

    /** A newer program may have made the empty database: changes that its migrations make to rows would be missing. */
    private void demandVersion(Optional<String> here) {
        var needed = backup.manifest().schema();
        if (!here.equals(Optional.of(needed))) {
            throw new OperatorError("The database was made at schema version " + here.orElse("0") + ", and " + backup
                    + " has " + needed + ": restore into a new one.");
        }
    }

    private void demandTheSame(List<Table> tables) {
        var here = tables.stream().collect(Collectors.toMap(Table::name, Table::columns));
        var there = backup.manifest().tables().stream().collect(Collectors.toMap(TableCopy::name, TableCopy::columns));
        var differing = Stream.concat(here.keySet().stream(), there.keySet().stream())
                .filter(name -> !Objects.equals(here.get(name), there.get(name)))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!differing.isEmpty()) {
            throw new OperatorError(
                    "The backup " + backup + " has other tables than this program makes at schema version "
                            + backup.manifest().schema() + ": " + String.join(", ", differing)
                            + ". Restore it by the program that made it; or, where a table was made by hand, back up without it.");
        }
    }

    /** The database itself has checked each published report against its digest, by a constraint. */
    private void verify(List<Table> tables, Connection connection) throws SQLException, IOException {
        for (var table : tables) {
            if (!backup.manifest().tables().contains(table.copyTo(OutputStream.nullOutputStream(), connection))) {
                throw differs("the table " + table.name());
            }
        }
        var manifest = backup.manifest();
        // With a different schema the figures may differ, so only the rows can be compared.
        if (Migrations.isNewest(manifest.schema()) && manifest.figures().contradicts(YearFigures.of(connection))) {
            throw differs("a figure");
        }
    }

    private OperatorError differs(String what) {
        return new OperatorError("Nothing was restored: " + what + " differs from what " + backup + " says.");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
