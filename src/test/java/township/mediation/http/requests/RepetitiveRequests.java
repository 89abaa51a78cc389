package township.mediation.http.requests;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import township.mediation.http.openapi.ServedDocument.Operation;
import township.mediation.people.access.OpenPages;

/** Requests that repeat something over and over, at each place where the service reads what it is sent. */
final class RepetitiveRequests {

    /** What is served without signing in, what asks for that, and what is not there. */
    static final List<String> OPEN = Stream.concat(
                    OpenPages.PATHS.stream(),
                    Stream.of("/q/health/ready", "/q/swagger-ui", "/api/v1/cases", "/nowhere"))
            .toList();

    /** The server itself reads no longer line. */
    private static final int LENGTH_IN_AN_ADDRESS = 3900;

    /** What their values begin with, so that more of them is read; two together, for which there is room. */
    private static final List<String> HEADERS = List.of(
            "Accept: ",
            "Accept-Language: ",
            "Accept: text/html;",
            "Accept-Language: zh",
            "Accept: text/html;q=",
            "Accept-Language: en;q=",
            "Accept-Encoding: ",
            "Authorization: ",
            "Access-Control-Request-Headers: ",
            "Authorization: Basic ",
            "Authorization: Bearer ",
            "Cookie: ",
            "Content-Type: ",
            "Cookie: mediation=",
            "Content-Type: application/json;",
            "Cookie: mediation=\"",
            "Content-Type: application/x-www-form-urlencoded;a=",
            "Cookie: $Version=1; ",
            "Content-Encoding: ",
            "If-None-Match: ",
            "Forwarded: for=",
            "If-None-Match: \"",
            "If-Modified-Since: ",
            "Range: bytes=",
            "Origin: http://",
            "X-Forwarded-For: ",
            "Sec-Fetch-Site: ",
            "X-Forwarded-Host: ");

    private RepetitiveRequests() {}

    /** @param what says what is repeated, and where */
    record Request(String what, String text) {}

    static Stream<Request> to(String address) {
        var requests = new ArrayList<Request>();
        for (var shape : Repetitions.SHAPES) {
            for (var place : List.of("/", ";", "?", "?lang=", "?lang=zh")) {
                requests.add(inAddress(address + place, encoded(shape), shape));
                if (!encoded(shape).equals(shape) && isWritable(shape)) {
                    requests.add(inAddress(address + place, shape, shape + " as it is"));
                }
            }
            requests.add(of("GET", address, "Host: " + Repetitions.repeated(shape), "", "Host: " + shape));
            for (int i = 0; i < HEADERS.size(); i += 2) {
                requests.add(of(
                        "GET",
                        address,
                        twoHeaders(HEADERS.get(i), HEADERS.get(i + 1), shape),
                        "",
                        HEADERS.get(i) + shape + " " + HEADERS.get(i + 1) + shape));
            }
        }
        requests.add(of(
                "GET",
                address + "?" + Repetitions.numbered("x", "=1&", LENGTH_IN_AN_ADDRESS),
                "Host: localhost",
                "",
                "?names"));
        return requests.stream();
    }

    /**
     * @param parameters of its query
     * @param headers that it takes
     * @param fields of its body
     */
    static Stream<Request> to(Operation operation, List<String> parameters, List<String> headers, List<String> fields) {
        var method = operation.method().toUpperCase(Locale.ROOT);
        var address = address(operation);
        var example = fields.isEmpty()
                ? ""
                : operation
                        .node()
                        .at("/requestBody/content/application~1json/example")
                        .toString();
        var requests = new ArrayList<Request>();
        for (var shape : Repetitions.FEW_SHAPES) {
            for (var parameter : parameters) {
                requests.add(inAddress(method, address + "?" + parameter + "=", encoded(shape), shape));
            }
            for (var header : headers) {
                requests.add(withHeader(method, address, header, shape, example));
            }
            for (var header : List.of("Accept", "Accept-Language")) {
                requests.add(withHeader(method, address, header, shape, fields.isEmpty() ? "" : "{}"));
            }
        }
        if (!fields.isEmpty()) {
            RepetitiveBodies.of(fields)
                    .map(body -> of(method, address, "Host: localhost", body.getValue(), body.getKey()))
                    .forEach(requests::add);
        }
        return requests.stream();
    }

    /** Of a case that is not there. */
    private static String address(Operation operation) {
        return operation
                .path()
                .replace("{id}", UUID.randomUUID().toString())
                .replace("{code}", "431223206215")
                .replace("{year}", "2024")
                .replace("{version}", "1")
                .replace("{name}", "lianhua");
    }

    /** Of new accounts, which all have one name. */
    static Stream<Request> passwords(String area) {
        return RepetitiveBodies.passwords(area)
                .map(body -> of("POST", "/api/v1/accounts", "Host: localhost", body, body));
    }

    private static String shown(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }

    private static String twoHeaders(String one, String other, String shape) {
        return "Host: localhost\r\n" + one + Repetitions.repeated(shape) + "\r\n" + other + Repetitions.repeated(shape);
    }

    private static Request inAddress(String address, String shape, String what) {
        return inAddress("GET", address, shape, what);
    }

    private static Request inAddress(String method, String address, String shape, String what) {
        var rest = shape.repeat(LENGTH_IN_AN_ADDRESS / shape.length());
        return new Request(
                method + " " + address + " " + what,
                method + " " + address + rest + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n");
    }

    private static Request withHeader(String method, String address, String header, String shape, String body) {
        var headers = "Host: localhost\r\n" + header + ": " + Repetitions.repeated(shape);
        return of(method, address, headers, body, header + ": " + shape);
    }

    private static Request of(String method, String address, String headers, String body, String what) {
        var length = body.getBytes(UTF_8).length;
        var type = body.isEmpty() || headers.contains("Content-Type") ? "" : "Content-Type: application/json\r\n";
        return new Request(
                method + " " + shown(address, 80) + " " + what,
                method + " " + address + " HTTP/1.1\r\n" + headers + "\r\n" + type + "Content-Length: " + length
                        + "\r\n\r\n" + body);
    }

    private static boolean isWritable(String shape) {
        return shape.chars().allMatch(character -> character > ' ' && character < 0x7f);
    }

    private static String encoded(String shape) {
        return URLEncoder.encode(shape, UTF_8);
    }
}
