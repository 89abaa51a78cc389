package township.mediation.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** A file system of a few megabytes in place of a directory, which holds what the directory held. */
public final class SmallDisk implements AutoCloseable {

    private final Path directory;

    private SmallDisk(Path directory) {
        this.directory = directory;
    }

    /** Skips the test, and says so, where this user or this machine may not mount one. */
    public static SmallDisk inPlaceOf(Path directory, int megabytes) {
        var here = Path.of("").toAbsolutePath();
        var before = directory.resolveSibling(directory.getFileName() + ".before");
        try {
            Files.move(directory, before);
            Files.createDirectory(directory);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        var mounted = Shell.run(
                here,
                Map.of(),
                List.of(
                        "mount",
                        "-t",
                        "tmpfs",
                        "-o",
                        "mode=0700,size=" + megabytes + "m",
                        "tmpfs",
                        directory.toString()));
        if (mounted.exitCode() != 0) {
            var why = "SKIPPED: no file system can be mounted here, so nothing was tried on a full one: "
                    + mounted.output().strip();
            System.err.println(why);
            Assumptions.abort(why);
        }
        Shell.demand(here, Map.of(), "cp -a '" + before + "/.' '" + directory + "' && rm -r '" + before + "'");
        return new SmallDisk(directory);
    }

    /** To its last byte. */
    public void fill() {
        Shell.run(directory, Map.of(), List.of("dd", "if=/dev/zero", "of=" + filler(), "bs=64k"));
        Shell.run(directory, Map.of(), List.of("dd", "if=/dev/zero", "of=" + filler() + ".rest", "bs=1"));
        if (directory.toFile().getUsableSpace() > 0) {
            throw new IllegalStateException(
                    "It is not full: " + directory.toFile().getUsableSpace());
        }
    }

    public void free() {
        Shell.demand(directory, Map.of(), "rm '" + filler() + "'*");
    }

    private Path filler() {
        return directory.resolve("filler");
    }

    @Override
    public void close() {
        Shell.demand(Path.of("").toAbsolutePath(), Map.of(), "umount '" + directory + "'");
    }
}
