package township.mediation.running.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import township.mediation.keys.Sha256;

/** Counts and digests the rows that pass through. In the text that COPY writes, a line break always ends a row. */
final class DigestingStream extends FilterOutputStream {

    private final MessageDigest digest = Sha256.begin();
    private long rows;

    DigestingStream(OutputStream target) {
        super(target);
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        digest.update(bytes, offset, length);
        for (int i = offset; i < offset + length; i++) {
            if (bytes[i] == '\n') {
                rows++;
            }
        }
    }

    /** What has passed through, as the copy of a table. */
    TableCopy of(String table, List<String> columns) {
        return new TableCopy(table, columns, rows, HexFormat.of().formatHex(digest.digest()));
    }
}
