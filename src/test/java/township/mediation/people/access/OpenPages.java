package township.mediation.people.access;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import township.mediation.fixtures.RawConnection;

/** What is open to anyone, as it is answered to one who asks plainly. */
public final class OpenPages {

    public static final List<String> PATHS = List.of(
            "/",
            "/api/v1/codes",
            "/problems",
            "/problems/forbidden",
            "/definitions",
            "/sign-in",
            "/pages.css",
            "/q/openapi");

    private final Map<String, String> bodies = new HashMap<>();
    private final Set<Map<String, String>> heads = new HashSet<>();

    OpenPages(RawConnection service) throws IOException {
        for (var path : PATHS) {
            for (var language : List.of("", "?lang=en", "?lang=zh")) {
                var answer = service.send(RequestLine.of("GET", path + language).bytes(""));
                if (answer.status() == 200) {
                    bodies.put(answer.text(), path);
                    heads.add(head(
                            service.send(RequestLine.of("HEAD", path + language).bytes(""))));
                }
            }
        }
    }

    int count() {
        return (int) bodies.values().stream().distinct().count();
    }

    /** Byte by byte; where there is no body, by all headers. Which methods an address has is no secret. */
    boolean have(RequestLine sent, RawConnection.Answer answer) {
        return switch (sent.method()) {
            case "OPTIONS" -> answer.body().length == 0;
            case "HEAD" -> heads.contains(head(answer));
            default -> bodies.containsKey(answer.text());
        };
    }

    private static Map<String, String> head(RawConnection.Answer answer) {
        var headers = new HashMap<>(answer.headers());
        headers.keySet().removeAll(Set.of("date", "connection"));
        return headers;
    }
}
