package township.mediation.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import township.mediation.running.Launch;

/** Backups that are not what was made. */
final class Forged {

    private Forged() {}

    /** With another manifest, under the seal of the same key file. */
    static Path manifest(Path backup, Path keyFile, String part, String changed) throws IOException {
        var forged = newFile();
        try (var from = new ZipFile(backup.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(forged))) {
            var manifest = new String(content(from, Manifest.ENTRY), UTF_8);
            assertThat(manifest).containsPattern(part);
            var other = manifest.replaceFirst(part, changed).getBytes(UTF_8);
            for (var entry : from.stream().toList()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(
                        switch (entry.getName()) {
                            case Manifest.ENTRY -> other;
                            case KeySeal.ENTRY ->
                                KeySeal.of(keyFile, "").of(other).getBytes(UTF_8);
                            default -> content(from, entry.getName());
                        });
            }
        }
        return forged;
    }

    static Path cut(Path backup) throws IOException {
        var whole = Files.readAllBytes(backup);
        return Files.write(newFile(), java.util.Arrays.copyOf(whole, whole.length / 2));
    }

    private static Path newFile() {
        return Launch.newDirectory().resolve("forged.backup");
    }

    private static byte[] content(ZipFile zip, String name) throws IOException {
        try (var stream = zip.getInputStream(zip.getEntry(name))) {
            return stream.readAllBytes();
        }
    }
}
