package township.mediation.people.access;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a request begins with, written in any way. */
record RequestLine(String method, String target, String version, List<String> headers) {

    static RequestLine of(String method, String path) {
        return new RequestLine(method, path, "HTTP/1.1", List.of("Host: localhost"));
    }

    RequestLine method(String other) {
        return new RequestLine(other, target, version, headers);
    }

    RequestLine target(String other) {
        return new RequestLine(method, other, version, headers);
    }

    RequestLine version(String other) {
        return new RequestLine(method, target, other, headers);
    }

    RequestLine headers(String... others) {
        return new RequestLine(method, target, version, List.of(others));
    }

    RequestLine header(String further) {
        return new RequestLine(
                method,
                target,
                version,
                Stream.concat(headers.stream(), Stream.of(further)).toList());
    }

    int segments() {
        return target.split("/", -1).length - 1;
    }

    /** @param index from 0 */
    RequestLine segment(int index, UnaryOperator<String> change) {
        var parts = target.split("/", -1);
        parts[index + 1] = change.apply(parts[index + 1]);
        return target(Arrays.stream(parts).collect(Collectors.joining("/")));
    }

    byte[] bytes(String body) {
        var length = body.isEmpty() ? "" : "Content-Length: " + body.length() + "\r\n";
        return (method + " " + target + " " + version + "\r\n" + String.join("\r\n", headers) + "\r\n" + length + "\r\n"
                        + body)
                .getBytes(ISO_8859_1);
    }
}
