package township.mediation.running.backup;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.zip.ZipException;

/**
 * Finds bytes before the first entry of a ZIP file and behind its end, which {@link java.util.zip.ZipFile} passes over:
 * of a file with either nobody knows what it is.
 */
final class WholeZip {

    /** The record that ends the file, with no comment behind it (APPNOTE 4.3.16): how long it is, and how it begins. */
    private static final int END = 22;

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int DIRECTORY_SIZE = 12;
    private static final int DIRECTORY_OFFSET = 16;

    /** Of a file beyond 4 GiB two more records stand before that one (4.3.14, 4.3.15). */
    private static final int LARGE_END = 56;

    private static final int LARGE_END_LOCATOR = 20;
    private static final int LARGE_END_SIGNATURE = 0x06064b50;
    private static final int LARGE_DIRECTORY_SIZE = 40;
    private static final int LARGE_DIRECTORY_OFFSET = 48;
    private static final long SAID_THERE = 0xFFFF_FFFFL;

    private WholeZip() {}

    /** @throws ZipException where the file is anything besides its entries and the list of them */
    static void check(Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            var end = last(file, file.length(), END, END_SIGNATURE);
            var size = Integer.toUnsignedLong(end.getInt(DIRECTORY_SIZE));
            var offset = Integer.toUnsignedLong(end.getInt(DIRECTORY_OFFSET));
            var behind = file.length() - END;
            if (size == SAID_THERE || offset == SAID_THERE) {
                var large = last(file, behind - LARGE_END_LOCATOR, LARGE_END, LARGE_END_SIGNATURE);
                size = large.getLong(LARGE_DIRECTORY_SIZE);
                offset = large.getLong(LARGE_DIRECTORY_OFFSET);
                behind -= LARGE_END_LOCATOR + LARGE_END;
            }
            if (offset + size != behind) {
                throw new ZipException("there are bytes before its beginning, or some are missing");
            }
        }
    }

    /** The record that ends at a position. */
    private static ByteBuffer last(RandomAccessFile file, long end, int length, int signature) throws IOException {
        var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        if (end >= length) {
            file.seek(end - length);
            file.readFully(bytes.array());
        }
        if (bytes.getInt(0) != signature) {
            throw new ZipException("there are bytes behind its end, or its end is missing");
        }
        return bytes;
    }
}
