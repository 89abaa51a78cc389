package township.mediation.running.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import township.mediation.files.Directories;
import township.mediation.files.OperatorError;
import township.mediation.files.Reason;

/**
 * The directory of an embedded database. The cluster and the unpacked programs lie side by side in it: the library
 * deletes stale folders beside its programs, and makes their folder writable for all, against which this one is closed.
 */
record DataDirectory(Path path) {

    private static final String UNFINISHED = ".unfinished";

    static DataDirectory prepare(Path path) {
        var directory = new DataDirectory(path);
        try {
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(path)) {
                throw new OperatorError("The data directory " + path + " is not a directory.");
            }
            Files.createDirectories(path);
            if (!Files.exists(directory.lock()) && !list(path).isEmpty()) {
                throw new OperatorError("The data directory " + path
                        + " holds files that are not of this service: set mediation.data-dir to a new or empty one.");
            }
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            return directory;
        } catch (IOException problem) {
            throw directory.unusable(problem);
        }
    }

    Path lock() {
        return path.resolve("lock");
    }

    Path cluster() {
        return path.resolve("cluster");
    }

    Path programs() {
        return path.resolve("programs");
    }

    Path passwords() {
        return path.resolve("passwords");
    }

    Path startLog() {
        return path.resolve("start.log");
    }

    Path newUnfinishedCluster() {
        return path.resolve("cluster-" + UUID.randomUUID() + UNFINISHED);
    }

    /** Clusters that a crash left unfinished; nothing was ever stored in them. */
    List<Path> unfinishedClusters() throws IOException {
        return list(path).stream()
                .filter(entry -> entry.toString().endsWith(UNFINISHED))
                .toList();
    }

    /** Deletes programs that a crash left half unpacked: the library would take half a file for a whole one. */
    void clearHalfUnpackedPrograms() throws IOException {
        if (Files.isDirectory(programs())) {
            for (var unpacked : list(programs())) {
                if (Files.isDirectory(unpacked) && !Files.exists(unpacked.resolve(".exists"))) {
                    Directories.delete(unpacked);
                }
            }
        }
    }

    OperatorError unusable(IOException problem) {
        return new OperatorError(
                "The data directory " + path + " cannot be used: " + Reason.of(problem)
                        + ". Set mediation.data-dir to a place that this user may write to.",
                problem);
    }

    OperatorError databaseDoesNotStart(Throwable problem) {
        return new OperatorError(
                "The embedded PostgreSQL did not start in " + path + ": " + Reason.of(problem) + ". See " + startLog()
                        + " and the newest file in " + cluster().resolve("log") + ".",
                problem);
    }

    private static List<Path> list(Path directory) throws IOException {
        try (var entries = Files.list(directory)) {
            return entries.toList();
        }
    }
}
