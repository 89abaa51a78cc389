package township.mediation.people.access.rest;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import township.mediation.people.access.Secret;

/** The cookie of a session. Over TLS its name makes browsers accept it only from this very host and over TLS. */
final class SessionCookie {

    private static final String PLAIN = "mediation";
    private static final String SECURE = "__Host-mediation";

    private SessionCookie() {}

    /**
     * Empty if several cookies have the name, in whatever form and header, because one of them is not ours. This reads
     * the headers itself, since Vert.x looks at only one header and keeps only one cookie of a name.
     */
    static Optional<Secret> in(HttpServerRequest request) {
        var name = name(request);
        var sent = request.headers().getAll(HttpHeaders.COOKIE).stream()
                .flatMap(header -> Arrays.stream(header.split(";")))
                .map(cookie -> cookie.split("=", 2))
                .filter(cookie -> cookie[0].strip().equals(name))
                .toList();
        return sent.size() == 1 && sent.get(0).length == 2
                ? Optional.of(new Secret(sent.get(0)[1].strip()))
                : Optional.empty();
    }

    static NewCookie of(HttpServerRequest request, Secret secret, Duration life) {
        return cookie(request)
                .value(secret.text())
                .maxAge((int) life.toSeconds())
                .build();
    }

    static NewCookie none(HttpServerRequest request) {
        return cookie(request).value("").maxAge(0).build();
    }

    private static NewCookie.Builder cookie(HttpServerRequest request) {
        return new NewCookie.Builder(name(request))
                .path("/")
                .httpOnly(true)
                .secure(isSecure(request))
                .sameSite(NewCookie.SameSite.LAX);
    }

    private static String name(HttpServerRequest request) {
        return isSecure(request) ? SECURE : PLAIN;
    }

    /** According to this connection, or to a trusted proxy. */
    private static boolean isSecure(HttpServerRequest request) {
        return "https".equals(request.scheme());
    }
}
