package township.mediation.running;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One connection for many requests that no HTTP client would send; it begins anew whenever the service ends it. */
public final class RawConnection implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;

    private final InetSocketAddress service;
    private final InetSocketAddress from;
    private final int patienceMillis;
    private Socket socket;
    private InputStream answers;

    public RawConnection(int port) {
        this(port, "127.0.0.1");
    }

    /** @param from the address of loopback that the service sees: all that begin with 127 are */
    public RawConnection(int port, String from) {
        this(port, from, PATIENCE_MILLIS);
    }

    /**
     * @param from the address of loopback that the service sees
     * @param patienceMillis how long it waits for a connection, and for each piece of an answer
     */
    public RawConnection(int port, String from, int patienceMillis) {
        this.service = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        this.from = new InetSocketAddress(from, 0);
        this.patienceMillis = patienceMillis;
    }

    /**
     * An answer.
     *
     * @param status 0 where the service ended the connection without any
     * @param headers by their names in lower case
     */
    public record Answer(int status, Map<String, String> headers, byte[] body) {

        static final Answer NONE = new Answer(0, Map.of(), new byte[0]);

        public String text() {
            return new String(body, UTF_8);
        }

        public String header(String name) {
            return headers.getOrDefault(name, "");
        }

        /** Without its parameters. */
        public String mediaType() {
            return header("content-type").replaceFirst(";.*", "").strip();
        }
    }

    /** @param request byte by byte; to one that begins with HEAD no body is expected */
    public Answer send(byte[] request) throws IOException {
        var fresh = socket == null;
        var answer = exchanged(request);
        // A connection kept open may have ended since its last answer.
        return answer.isEmpty() && !fresh ? exchanged(request).orElse(Answer.NONE) : answer.orElse(Answer.NONE);
    }

    private Optional<Answer> exchanged(byte[] request) throws IOException {
        if (socket == null) {
            socket = new Socket();
            socket.bind(from);
            socket.connect(service, patienceMillis);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(patienceMillis);
            answers = new BufferedInputStream(socket.getInputStream());
        }
        try {
            socket.getOutputStream().write(request);
        } catch (SocketException endedMeanwhile) {
            // The answer may be there all the same.
        }
        try {
            return Optional.of(read(new String(request, 0, Math.min(5, request.length), ISO_8859_1).equals("HEAD ")));
        } catch (SocketException | EOFException ended) {
            close();
            return Optional.empty();
        }
    }

    private Answer read(boolean hasNoBody) throws IOException {
        var line = line();
        var status = Integer.parseInt(line.split(" ")[1]);
        var headers = new LinkedHashMap<String, String>();
        for (var header = line(); !header.isEmpty(); header = line()) {
            var colon = header.indexOf(':');
            headers.merge(
                    header.substring(0, colon).toLowerCase(Locale.ROOT),
                    header.substring(colon + 1).strip(),
                    (one, other) -> one + ", " + other);
        }
        var body = hasNoBody || status == 204 || status == 304 ? new byte[0] : body(headers);
        var kept = headers.getOrDefault("connection", line.startsWith("HTTP/1.0") ? "close" : "keep-alive");
        if (!kept.equalsIgnoreCase("keep-alive")) {
            close();
        }
        return new Answer(status, headers, body);
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        if (headers.containsKey("content-length")) {
            return exactly(Integer.parseInt(headers.get("content-length")));
        } else if (!headers.getOrDefault("transfer-encoding", "").equals("chunked")) {
            return answers.readAllBytes();
        }
        var body = new ByteArrayOutputStream();
        for (var size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.write(exactly(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private byte[] exactly(int size) throws IOException {
        var bytes = answers.readNBytes(size);
        if (bytes.length < size) {
            throw new EOFException();
        }
        return bytes;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var read = answers.read(); read != '\n'; read = answers.read()) {
            if (read < 0) {
                throw new EOFException();
            }
            line.append((char) read);
        }
        return line.toString().strip();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
