package township.mediation.http.problems;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every way we know in which a client leaves a request unfinished, or sends what is none. */
final class BrokenConnections {

    private static final int PATIENCE_MILLIS = 200;
    private static final int CLIENTS = 16;
    private static final String HOST = "Host: localhost\r\n";

    private final int port;
    private final String office;

    /** @param office the credentials of an account that may record cases and export them, as a header */
    BrokenConnections(int port, String office) {
        this.port = port;
        this.office = "Authorization: " + office + "\r\n";
    }

    /** How a client leaves a connection. */
    private enum End {
        RESET,
        CLOSED,
        HALF_CLOSED,
        ANSWERED
    }

    /** @return how many were made */
    int makeAll() throws InterruptedException {
        var all = new ArrayList<Callable<Void>>();
        for (var end : End.values()) {
            unfinished().forEach(request -> all.add(() -> make(request, end)));
        }
        nonsense().forEach(nonsense -> all.add(() -> make(nonsense, End.ANSWERED)));
        for (var path : List.of("/api/v1/cases", "/q/openapi", "/api/v1/reports/annual/2024.xlsx", "/problems")) {
            var request = "GET " + path + " HTTP/1.1\r\n" + HOST + office;
            all.add(() -> make((request + "Accept: */*\r\n\r\n").repeat(20), End.RESET));
            all.add(() -> make(request + "Accept: text/csv\r\n\r\n", End.RESET));
        }
        var clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            for (var made : clients.invokeAll(all)) {
                made.get();
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        } finally {
            clients.shutdownNow();
        }
        return all.size();
    }

    private Stream<String> unfinished() {
        var bodies = new ArrayList<String>();
        for (var start :
                List.of(form(), json("/api/v1/cases"), json("/api/v1/cases/batch"), json("/api/v1/cases/search"))) {
            bodies.add(start + "Content-Length: 900\r\n\r\nname=a{\"items\":[");
            bodies.add(start + "Expect: 100-continue\r\nContent-Length: 900\r\n\r\n");
            bodies.add(start + "Content-Length: 9223372036854775807\r\n\r\n{");
            bodies.add(start + "Transfer-Encoding: chunked\r\n\r\n5\r\nname=\r\n");
            bodies.add(start + "Transfer-Encoding: chunked\r\n\r\n5\r\nname=\r\nzz\r\nabc");
            bodies.add(start + "Transfer-Encoding: chunked\r\n\r\n-1\r\nabc");
        }
        var heads = Stream.of(
                "",
                "GET /sig",
                "GET /sign-in HTTP/1.1\r\nHost: lo",
                "POST /nowhere HTTP/1.1\r\n" + HOST + "Content-Length: 9\r\n\r\n1");
        var followed = form() + "Content-Length: 0\r\n\r\n" + form() + "Content-Length: 9\r\n\r\nna";
        return Stream.of(heads, bodies.stream(), Stream.of(followed)).flatMap(all -> all);
    }

    private static Stream<String> nonsense() {
        var fields = IntStream.range(0, 1001).mapToObj(i -> "f" + i + "=x").collect(Collectors.joining("&"));
        var forms = Stream.of(
                        "name=%zz", "name=%", "name=%00&password=%0", "name=%ff%fe", "name=a&name=b", "&&==&", fields)
                .map(body -> form() + "Content-Length: " + body.length() + "\r\n\r\n" + body);
        var others = Stream.of(
                "garbage\r\n\r\n",
                "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003" + "a".repeat(200),
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                "GET /" + "a".repeat(20_000) + " HTTP/1.1\r\n" + HOST + "\r\n",
                "GET / HTTP/1.1\r\n" + HOST + "X: " + "a".repeat(30_000) + "\r\n\r\n",
                "GET / HTTP/1.1\r\n" + HOST + "X: a\u0000b\r\n\r\n",
                "GET /%zz HTTP/1.1\r\n" + HOST + "\r\n",
                "GET http://[/ HTTP/1.1\r\n" + HOST + "\r\n",
                "GET / HTTP/9.9\r\n" + HOST + "\r\n",
                "GET / HTTP/1.1\r\nHost: %\r\n\r\n",
                "GET / HTTP/1.1\r\n" + HOST + "Connection: Upgrade\r\nUpgrade: h2c\r\nHTTP2-Settings: #\r\n\r\n",
                "GET / HTTP/1.1\r\n" + HOST + "Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n",
                form() + "Expect: bogus\r\nContent-Length: 9\r\n\r\n",
                "POST /sign-in HTTP/1.1\r\n" + HOST + "Content-Length: x\r\n\r\n",
                "POST /sign-in HTTP/1.1\r\n" + HOST + "Transfer-Encoding: x\r\n\r\n",
                "POST /sign-in HTTP/1.1\r\n" + HOST
                        + "Content-Type: multipart/form-data\r\nContent-Length: 3\r\n\r\n--x",
                "GET /sign-in HTTP/1.1\r\n" + HOST + "Cookie: mediation=\"\u0080;=\r\n\r\n",
                "GET /sign-in HTTP/1.1\r\n" + HOST + "Authorization: Basic #\r\n\r\n");
        return Stream.concat(forms, others);
    }

    private static String form() {
        return "POST /sign-in HTTP/1.1\r\n" + HOST
                + "Sec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\n";
    }

    private String json(String path) {
        return "POST " + path + " HTTP/1.1\r\n" + HOST + office + "Content-Type: application/json\r\n";
    }

    private Void make(String bytes, End end) throws IOException {
        try (var connection = new Socket("127.0.0.1", port)) {
            connection.setSoTimeout(PATIENCE_MILLIS);
            connection.getOutputStream().write(bytes.getBytes(ISO_8859_1));
            switch (end) {
                case RESET -> {
                    // The service has at least begun to read.
                    connection.getInputStream().read();
                    connection.setSoLinger(true, 0);
                }
                case CLOSED -> connection.getInputStream().read();
                case HALF_CLOSED -> {
                    connection.shutdownOutput();
                    connection.getInputStream().readAllBytes();
                }
                case ANSWERED -> connection.getInputStream().readNBytes(12);
            }
        } catch (SocketTimeoutException | SocketException expected) {
            // Most are answered by nothing, or by the end of the connection.
        }
        return null;
    }
}
