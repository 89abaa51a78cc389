package township.mediation.access.rest;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;
import township.mediation.access.Secret;

/** The cookie of a session. Behind TLS its name lets browsers take it from this very host and over TLS only. */
final class SessionCookie {

    private static final String PLAIN = "mediation";
    private static final String SECURE = "__Host-mediation";

    private SessionCookie() {}

    /** None where several are sent: one of them is not ours. */
    static Optional<Secret> in(HttpServerRequest request) {
        var sent = request.cookies(name(request));
        return sent.size() == 1 ? Optional.of(new Secret(sent.iterator().next().getValue())) : Optional.empty();
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

    /** By this connection, or by the word of a trusted proxy. */
    private static boolean isSecure(HttpServerRequest request) {
        return "https".equals(request.scheme());
    }
}
