package township.mediation.running.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import township.mediation.fixtures.Launch;
import township.mediation.keys.Sha256;

/** Backups that were changed after they were made. */
final class Forged {

    private Forged() {}

    /** With a different manifest, sealed with the same key file. */
    static Path manifest(Path backup, Path keyFile, String part, String changed) throws IOException {
        var entries = entries(backup);
        var manifest = new String(entries.get(Manifest.ENTRY), UTF_8);
        assertThat(manifest).containsPattern(part);
        entries.put(Manifest.ENTRY, manifest.replaceFirst(part, changed).getBytes(UTF_8));
        return sealed(entries, keyFile);
    }

    /** With the rows of a table in a different order from that of a server, and a manifest that agrees. */
    static Path upsideDown(Path backup, Path keyFile, String table) throws IOException {
        var entries = entries(backup);
        var before = entries.get(TableCopy.entry(table));
        var rows = new ArrayList<>(new String(before, UTF_8).lines().toList());
        assertThat(rows).hasSizeGreaterThan(1);
        Collections.reverse(rows);
        var after = (String.join("\n", rows) + "\n").getBytes(UTF_8);
        entries.put(TableCopy.entry(table), after);
        var manifest = new String(entries.get(Manifest.ENTRY), UTF_8);
        assertThat(manifest).contains(digest(before));
        entries.put(
                Manifest.ENTRY, manifest.replace(digest(before), digest(after)).getBytes(UTF_8));
        return sealed(entries, keyFile);
    }

    /** With as many, but different rows of a table, and the manifest of the true ones. */
    static Path rows(Path backup, Path keyFile, String table, String part, String changed) throws IOException {
        var entries = entries(backup);
        var rows = new String(entries.get(TableCopy.entry(table)), UTF_8);
        assertThat(rows).containsPattern(part);
        entries.put(TableCopy.entry(table), rows.replaceFirst(part, changed).getBytes(UTF_8));
        return sealed(entries, keyFile);
    }

    private static Map<String, byte[]> entries(Path backup) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipFile(backup.toFile())) {
            for (var entry : zip.stream().toList()) {
                try (var stream = zip.getInputStream(entry)) {
                    entries.put(entry.getName(), stream.readAllBytes());
                }
            }
        }
        return entries;
    }

    private static Path sealed(Map<String, byte[]> entries, Path keyFile) throws IOException {
        var seal = KeySeal.of(keyFile, "").of(entries.get(Manifest.ENTRY));
        entries.put(KeySeal.ENTRY, seal.getBytes(UTF_8));
        var forged = newFile();
        try (var to = new ZipOutputStream(Files.newOutputStream(forged))) {
            for (var entry : entries.entrySet()) {
                to.putNextEntry(new ZipEntry(entry.getKey()));
                to.write(entry.getValue());
            }
        }
        return forged;
    }

    private static String digest(byte[] rows) {
        var digest = Sha256.begin();
        digest.update(rows);
        return HexFormat.of().formatHex(digest.digest());
    }

    static Path cut(Path backup) throws IOException {
        var whole = Files.readAllBytes(backup);
        return Files.write(newFile(), java.util.Arrays.copyOf(whole, whole.length / 2));
    }

    static Path joined(byte[] first, byte[] second) throws IOException {
        var both = Files.write(newFile(), first);
        return Files.write(both, second, StandardOpenOption.APPEND);
    }

    private static Path newFile() {
        return Launch.newDirectory().resolve("forged.backup");
    }
}
