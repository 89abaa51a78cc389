package township.mediation.running.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import township.mediation.fixtures.Launch;

/** How a command of the packaged program ended, and what it said. */
record Told(int exitCode, String said) {

    static Told by(Launch launch, String command, Path file) {
        try (var program = launch.argument(command).argument(file.toString()).launch()) {
            return new Told(program.exitCode(), program.log().strip());
        }
    }

    static Told backup(Path dataDirectory, Path file) {
        return by(new Launch().in(dataDirectory), "--backup", file);
    }

    static Told restore(Path dataDirectory, Path file) {
        return by(new Launch().in(dataDirectory), "--restore", file);
    }

    static Path key(Path dataDirectory) {
        return dataDirectory.resolveSibling(dataDirectory.getFileName() + ".key");
    }

    /** A data directory that does not exist yet, with the key file of an existing one. */
    static Path newDataWithKeyOf(Path dataDirectory) throws java.io.IOException {
        var fresh = Launch.newDirectory().resolve("data");
        Files.copy(key(dataDirectory), key(fresh));
        return fresh;
    }
}
