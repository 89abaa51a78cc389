package township.mediation.attacks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/** A request as it goes over the line. */
record Request(String method, String target, List<String> headers, String body) {

    static final String FORM = "application/x-www-form-urlencoded";
    static final String JSON = "application/json";

    static Request get(String target) {
        return new Request("GET", target, List.of("Host: localhost"), "");
    }

    /** All cases, as a table. */
    static Request export(String authorization) {
        return get("/api/v1/cases").with("Accept: text/csv").as(authorization);
    }

    static Request json(String target, String body) {
        return promise(target, JSON, length(body)).followedBy(body);
    }

    static Request form(String target, String body) {
        return promise(target, FORM, length(body)).followedBy(body);
    }

    static Request signIn(String name, String password) {
        return form("/sign-in", "name=" + name + "&password=" + password);
    }

    /** Only the head of a request that has a body, as if a page of the service itself sent it. */
    static Request promise(String target, String mediaType, String length) {
        return new Request("POST", target, List.of("Host: localhost", "Content-Type: " + mediaType, length), "")
                .with("Sec-Fetch-Site: same-origin");
    }

    private static String length(String body) {
        return "Content-Length: " + body.getBytes(UTF_8).length;
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

    Request followedBy(String otherBody) {
        return new Request(method, target, headers, otherBody);
    }

    byte[] bytes() {
        return (method + " " + target + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\n\r\n" + body)
                .getBytes(UTF_8);
    }
}
