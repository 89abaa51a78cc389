package township.mediation.running.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import township.mediation.files.Directories;
import township.mediation.files.OperatorError;
import township.mediation.files.SecretFile;
import township.mediation.keys.Sha256;

/** A file that only its owner may read. It gets its name when it is complete; until then there is none of this name. */
public final class NewFile implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final Path path;
    private final Path unfinished;
    private final FileChannel channel;
    private final DigestOutputStream stream;

    private NewFile(Path path, Path unfinished, FileChannel channel) {
        this.path = path;
        this.unfinished = unfinished;
        this.channel = channel;
        this.stream = new DigestOutputStream(
                new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER), Sha256.begin());
    }

    public static NewFile at(Path path) throws IOException {
        refuseToReplace(path);
        var unfinished = path.resolveSibling("." + path.getFileName() + "." + UUID.randomUUID() + ".unfinished");
        var channel = FileChannel.open(
                unfinished,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                new SecretFile(unfinished).ownerOnly());
        // For Ctrl-C; in all other cases close() deletes it.
        unfinished.toFile().deleteOnExit();
        return new NewFile(path, unfinished, channel);
    }

    public static void refuseToReplace(Path path) {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new OperatorError(path + " is there already and is not replaced: name another file.");
        }
    }

    /** The stream to write the file to; it need not be closed. */
    public OutputStream stream() {
        return stream;
    }

    /**
     * Puts the file on disk and gives it its name.
     *
     * @return its SHA-256 in hexadecimal digits
     */
    public String complete() throws IOException {
        stream.flush();
        channel.force(true);
        channel.close();
        refuseToReplace(path);
        Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
        Directories.sync(path.resolveSibling(""));
        return HexFormat.of().formatHex(stream.getMessageDigest().digest());
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(unfinished);
    }
}
