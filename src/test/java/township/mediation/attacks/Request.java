package township.mediation.attacks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/** A request as it goes over the line. */
record Request(String method, String target, List<String> headers, String body) {

    static Request get(String target) {
        return new Request("GET", target, List.of("Host: localhost"), "");
    }

    static Request post(String target, String mediaType, String body) {
        return new Request("POST", target, List.of("Host: localhost", "Content-Type: " + mediaType), body)
                .with("Content-Length: " + body.getBytes(UTF_8).length);
    }

    static Request json(String target, String body) {
        return post(target, "application/json", body);
    }

    /** A form as a browser sends it from a page of the service itself. */
    static Request form(String target, String body) {
        return post(target, "application/x-www-form-urlencoded", body).with("Sec-Fetch-Site: same-origin");
    }

    static Request signIn(String name, String password) {
        return form("/sign-in", "name=" + name + "&password=" + password);
    }

    /** Only the head of a request that promises a body. */
    static Request promise(String target, String mediaType, String length) {
        return new Request("POST", target, List.of("Host: localhost", "Content-Type: " + mediaType), "")
                .with(length)
                .with("Sec-Fetch-Site: same-origin");
    }

    Request with(String header) {
        var more = new ArrayList<>(headers);
        more.add(header);
        return new Request(method, target, more, body);
    }

    Request as(String authorization) {
        return with("Authorization: " + authorization);
    }

    /** The service ends the connection after its answer. */
    Request last() {
        return with("Connection: close");
    }

    Request by(String otherMethod) {
        return new Request(otherMethod, target, headers, body);
    }

    String text() {
        return method + " " + target + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\n\r\n" + body;
    }

    byte[] bytes() {
        return text().getBytes(UTF_8);
    }
}
