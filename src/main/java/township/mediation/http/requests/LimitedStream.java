package township.mediation.http.requests;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;

/** Passes on a limited number of bytes and refuses the next one. */
final class LimitedStream extends FilterInputStream {

    private long left;

    LimitedStream(InputStream body, long limit) {
        super(body);
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw Refusal.of(Problem.TOO_LARGE);
        }
    }
}
