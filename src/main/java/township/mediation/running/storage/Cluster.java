package township.mediation.running.storage;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import township.mediation.files.Directories;
import township.mediation.files.OperatorError;

/** The files of PostgreSQL in a data directory that this process has locked. */
record Cluster(DataDirectory home) {

    /** Makes the files at the first start, and stops a server that a killed instance has left behind. */
    Server start() throws IOException, SQLException {
        endLeftovers();
        if (!Files.exists(home.cluster())) {
            make();
        }
        checkVersion(home.cluster());
        return Server.start(home, home.cluster());
    }

    void endLeftovers() throws IOException {
        if (Files.exists(home.cluster())) {
            new ServerProcesses(home.cluster()).stop();
        }
        for (var unfinished : home.unfinishedClusters()) {
            new ServerProcesses(unfinished).stop();
            deleteAsFarAsPossible(unfinished);
        }
        home.clearHalfUnpackedPrograms();
    }

    /** An orphaned initdb may still write or delete there: what is left is deleted by the next start. */
    private static void deleteAsFarAsPossible(Path unfinished) throws IOException {
        for (int attempt = 0; attempt < 50 && Files.exists(unfinished); attempt++) {
            try {
                Directories.delete(unfinished);
            } catch (NoSuchFileException | DirectoryNotEmptyException changing) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            }
        }
    }

    /**
     * A cluster gets its final name when it is complete; one that a crash left unfinished is deleted by the next start.
     */
    private void make() throws IOException, SQLException {
        for (var role : DatabaseRole.values()) {
            role.generatePassword(home);
        }
        var unfinished = home.newUnfinishedCluster();
        var first = Server.start(home, unfinished);
        try {
            DatabaseRoles.create(first.asSuperuser(), home);
        } finally {
            first.stop();
        }
        Files.move(unfinished, home.cluster(), StandardCopyOption.ATOMIC_MOVE);
        Directories.sync(home.path());
        // Unpacking took tens of megabytes that are not needed again: so the heap can give them back.
        System.gc();
    }

    private static void checkVersion(Path cluster) throws IOException {
        var file = cluster.resolve("PG_VERSION");
        if (!Files.exists(file)) {
            throw new OperatorError(cluster + " is no database of PostgreSQL: put it back from a backup.");
        }
        var version = Files.readString(file).strip();
        if (!version.equals(PostgresBinaries.MAJOR_VERSION)) {
            throw new OperatorError("The database in " + cluster + " was made by PostgreSQL " + version
                    + ", and this program brings PostgreSQL " + PostgresBinaries.MAJOR_VERSION
                    + ": start it with the program that made it, or move the data by pg_dump.");
        }
    }
}
