package township.mediation.running.backup;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import township.mediation.files.OperatorError;
import township.mediation.files.Reason;
import township.mediation.keys.Sha256;

/** A backup that was read from beginning to end and found unchanged since it was made. */
public final class BackupFile implements AutoCloseable {

    /** The most that is read into memory before its seal is checked; a manifest grows only with tables and years. */
    private static final int LARGEST = 16 * 1024 * 1024;

    private final Path path;
    private final ZipFile zip;
    private final String sha256;
    private final Manifest manifest;

    private BackupFile(Path path, ZipFile zip, String sha256, Manifest manifest) {
        this.path = path;
        this.zip = zip;
        this.sha256 = sha256;
        this.manifest = manifest;
    }

    /** @throws OperatorError if the file is damaged, or made with a different key file or by a newer program */
    public static BackupFile checked(Path path, KeySeal key) {
        try {
            var sha256 = sha256(path);
            WholeZip.check(path);
            var zip = new ZipFile(path.toFile());
            try {
                var manifest = manifest(path, zip, key);
                checkTables(zip, manifest);
                return new BackupFile(path, zip, sha256, manifest);
            } catch (OperatorError | IOException refused) {
                zip.close();
                throw refused;
            }
        } catch (ZipException | EOFException | JsonProcessingException damaged) {
            throw new OperatorError(
                    path + " is not a whole backup of this service: " + damaged.getMessage()
                            + ". Take another copy of it.",
                    damaged);
        } catch (IOException problem) {
            throw new OperatorError("The backup " + path + " cannot be read: " + Reason.of(problem) + ".", problem);
        }
    }

    private static Manifest manifest(Path path, ZipFile zip, KeySeal key) throws IOException {
        var bytes = content(zip, Manifest.ENTRY);
        if (Manifest.formatOf(bytes) != Manifest.FORMAT) {
            throw new OperatorError(path + " was made by a newer program: restore it by that one.");
        }
        if (key.matches(bytes, content(zip, KeySeal.ENTRY))) {
            var manifest = Manifest.read(bytes);
            Migrations.refuseNewer(manifest.schema());
            return manifest;
        }
        if (Manifest.read(bytes).keyCheck().equals(key.check())) {
            throw new ZipException("its manifest was changed");
        }
        throw new OperatorError("The key file " + key + " is not that of the backup " + path
                + ": put the key file of that installation at " + key + " first.");
    }

    private static void checkTables(ZipFile zip, Manifest manifest) throws IOException {
        var expected = manifest.tables().stream()
                .map(table -> TableCopy.entry(table.name()))
                .collect(Collectors.toCollection(HashSet::new));
        expected.addAll(Set.of(Manifest.ENTRY, KeySeal.ENTRY));
        if (!zip.stream().map(ZipEntry::getName).collect(Collectors.toSet()).equals(expected)) {
            throw new ZipException("it holds other tables than its manifest names");
        }
        for (var table : manifest.tables()) {
            var measured = new DigestingStream(OutputStream.nullOutputStream());
            try (var rows = open(zip, TableCopy.entry(table.name()))) {
                rows.transferTo(measured);
            }
            if (!measured.of(table.name(), table.columns()).equals(table)) {
                throw new ZipException("the rows of " + table.name() + " were changed");
            }
        }
    }

    /** Tells damage from a different key file: ZipFile does not check the checksum of an entry. */
    private static byte[] content(ZipFile zip, String name) throws IOException {
        var entry = entry(zip, name);
        try (var stream = zip.getInputStream(entry)) {
            var bytes = stream.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new ZipException("its " + name + " is too large");
            }
            var crc = new CRC32();
            crc.update(bytes);
            if (crc.getValue() != entry.getCrc()) {
                throw new ZipException("its " + name + " is damaged");
            }
            return bytes;
        }
    }

    private static ZipEntry entry(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new ZipException("it has no " + name);
        }
        return entry;
    }

    private static InputStream open(ZipFile zip, String name) throws IOException {
        return zip.getInputStream(entry(zip, name));
    }

    private static String sha256(Path path) throws IOException {
        try (var digested = new DigestInputStream(Files.newInputStream(path), Sha256.begin())) {
            digested.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digested.getMessageDigest().digest());
        }
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream rowsOf(Table table) throws IOException {
        return open(zip, TableCopy.entry(table.name()));
    }

    Summary summary() {
        return manifest.summary(sha256);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
