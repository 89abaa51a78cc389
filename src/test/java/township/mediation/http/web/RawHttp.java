package township.mediation.http.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;

/** Requests that no HTTP client would send. */
public final class RawHttp {

    private static final int PATIENCE_MILLIS = 60_000;

    /** Where a request is not read to its end the connection stays open, so that its end says nothing. */
    private static final String END_OF_PROBLEM = "]}";

    private RawHttp() {}

    /** The whole answer, head and body, to a request written byte by byte as Latin-1. */
    public static String exchange(int port, String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            try {
                socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            } catch (IOException closedWhileSending) {
                // The answer may be there all the same.
            }
            var answer = new ByteArrayOutputStream();
            int read;
            while (!answer.toString(UTF_8).endsWith(END_OF_PROBLEM)
                    && (read = socket.getInputStream().read()) >= 0) {
                answer.write(read);
            }
            return answer.toString(UTF_8);
        }
    }

    public static String exchange(int port, String line, String headers) throws IOException {
        return exchange(port, line + "\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n");
    }
}
