package township.mediation.running.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import township.mediation.files.OperatorError;

/** Held while an instance uses a data directory. The system releases it with the process, however that ends. */
final class DirectoryLock implements AutoCloseable {

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    static DirectoryLock take(DataDirectory directory) {
        try {
            var channel = FileChannel.open(directory.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!lock(channel)) {
                throw new OperatorError(
                        "Another instance of this service, or a backup, is running on the data directory "
                                + directory.path()
                                + ": stop it or wait for its end, or set mediation.data-dir to another directory.");
            }
            return new DirectoryLock(channel);
        } catch (IOException problem) {
            throw directory.unusable(problem);
        }
    }

    /** Whether another process holds it. */
    static boolean isTaken(DataDirectory directory) {
        try (var channel = FileChannel.open(directory.lock(), StandardOpenOption.WRITE)) {
            return channel.tryLock() == null;
        } catch (IOException problem) {
            throw directory.unusable(problem);
        }
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            if (channel.tryLock() != null) {
                return true;
            }
            channel.close();
            return false;
        } catch (OverlappingFileLockException heldByThisProcess) {
            // Not closed on purpose: closing it would release the lock that another object of this process holds.
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException problem) {
            throw new IllegalStateException("The lock of the data directory was not given back", problem);
        }
    }
}
