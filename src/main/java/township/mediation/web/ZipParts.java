package township.mediation.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The parts of a ZIP in memory, found by its directory: where it was written as a stream, its parts do not say before
 * them how long they are, and {@link java.util.zip.ZipInputStream} reads only some of the ways to say so after them.
 */
final class ZipParts {

    private static final int END_LENGTH = 22;
    private static final int ENTRIES_IN_END = 10;
    private static final int DIRECTORY_IN_END = 16;

    private static final int ENTRY_LENGTH = 46;
    private static final int SIZE_IN_ENTRY = 20;
    private static final int NAME_LENGTH_IN_ENTRY = 28;
    private static final int EXTRA_LENGTH_IN_ENTRY = 30;
    private static final int COMMENT_LENGTH_IN_ENTRY = 32;
    private static final int PART_IN_ENTRY = 42;

    private static final int PART_LENGTH = 30;
    private static final int NAME_LENGTH_IN_PART = 26;
    private static final int EXTRA_LENGTH_IN_PART = 28;

    private final ByteBuffer zip;

    private ZipParts(byte[] zip) {
        this.zip = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * All of them by their names, in their order.
     *
     * @param zip without a comment, all parts deflated
     */
    static Map<String, byte[]> of(byte[] zip) throws IOException {
        return new ZipParts(zip).read();
    }

    private Map<String, byte[]> read() throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        var end = zip.capacity() - END_LENGTH;
        var entry = zip.getInt(end + DIRECTORY_IN_END);
        for (int left = zip.getShort(end + ENTRIES_IN_END); left > 0; left--) {
            var length = zip.getShort(entry + NAME_LENGTH_IN_ENTRY);
            var name = new String(zip.array(), entry + ENTRY_LENGTH, length, StandardCharsets.UTF_8);
            parts.put(name, inflated(zip.getInt(entry + PART_IN_ENTRY), zip.getInt(entry + SIZE_IN_ENTRY)));
            entry += ENTRY_LENGTH
                    + length
                    + zip.getShort(entry + EXTRA_LENGTH_IN_ENTRY)
                    + zip.getShort(entry + COMMENT_LENGTH_IN_ENTRY);
        }
        return parts;
    }

    private byte[] inflated(int part, int size) throws IOException {
        var start = part
                + PART_LENGTH
                + zip.getShort(part + NAME_LENGTH_IN_PART)
                + zip.getShort(part + EXTRA_LENGTH_IN_PART);
        var inflater = new Inflater(true);
        try (var deflated = new InflaterInputStream(new ByteArrayInputStream(zip.array(), start, size), inflater)) {
            return deflated.readAllBytes();
        } finally {
            inflater.end();
        }
    }
}
