package township.mediation.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** PostgreSQL as the first service unpacked it, which takes seconds: the directories of later ones have links to it. */
final class UnpackedPrograms {
    private static final Path KEPT = Launch.newDirectory().resolve("programs");

    private UnpackedPrograms() {}

    static void giveTo(Path dataDirectory) {
        if (Files.exists(KEPT)) {
            try {
                Files.createDirectory(dataDirectory);
                // By which the service knows a directory of its own.
                Files.createFile(dataDirectory.resolve("lock"));
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
            link(KEPT, dataDirectory.resolve("programs"));
        }
    }

    static void keepThoseOf(Path dataDirectory) {
        if (!Files.exists(KEPT)) {
            link(dataDirectory.resolve("programs"), KEPT);
        }
    }

    private static void link(Path from, Path to) {
        Shell.demand(to.getParent(), Map.of(), "cp --archive --link '" + from + "' '" + to + "'");
    }
}
