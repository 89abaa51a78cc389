package township.mediation.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** A small file that only its owner may read, written once and whole, and never overwritten. */
public record SecretFile(Path path) {

    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    private static final SecureRandom RANDOM = new SecureRandom();

    public static byte[] randomBytes(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    public byte[] readOrCreate(Supplier<byte[]> content) throws IOException {
        if (!Files.exists(path)) {
            create(content.get());
        }
        return read();
    }

    public byte[] read() throws IOException {
        if (posix() && !OWNER.containsAll(Files.getPosixFilePermissions(path))) {
            throw new OperatorError(
                    path + " can be read by others: run chmod 600 on it, or replace it if they had it.");
        }
        return Files.readAllBytes(path);
    }

    private void create(byte[] content) throws IOException {
        var directory = path.resolveSibling("");
        Files.createDirectories(directory);
        var whole = directory.resolve("." + UUID.randomUUID() + ".new");
        try {
            Files.createFile(whole, ownerOnly());
            try (var channel = FileChannel.open(whole, StandardOpenOption.WRITE)) {
                for (ByteBuffer rest = ByteBuffer.wrap(content); rest.hasRemaining(); ) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            // A link, unlike a move, fails if the name is taken.
            Files.createLink(path, whole);
        } catch (FileAlreadyExistsException first) {
            // A different instance made the file at the same moment, and its file counts.
        } finally {
            Files.deleteIfExists(whole);
        }
        Directories.sync(directory);
    }

    public FileAttribute<?>[] ownerOnly() {
        return posix() ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)} : new FileAttribute<?>[0];
    }

    private boolean posix() {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
