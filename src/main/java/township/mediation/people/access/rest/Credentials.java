package township.mediation.people.access.rest;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import township.mediation.people.access.PresentedCredentials;
import township.mediation.people.access.Secret;
import township.mediation.people.accounts.SignInMethod;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;

/** Reads the credentials of a request. The header wins over the cookie, which browsers send on their own. */
final class Credentials {

    private static final String BASIC = "Basic";
    private static final String BEARER = "Bearer";
    private static final int MOST = 1000;

    private Credentials() {}

    /** @throws Refusal unauthenticated, if there are credentials that cannot be read */
    static Optional<PresentedCredentials> of(HttpServerRequest request) {
        var headers = request.headers().getAll(HttpHeaders.AUTHORIZATION);
        if (headers.isEmpty()) {
            return SessionCookie.in(request)
                    .map(secret ->
                            new PresentedCredentials.SecretToken(SignInMethod.SESSION, secret, address(request)));
        }
        var parts = parts(headers.get(0));
        if (headers.size() > 1 || parts.length != 2 || parts[1].length() > MOST) {
            throw unreadable();
        } else if (parts[0].equalsIgnoreCase(BEARER)) {
            return Optional.of(
                    new PresentedCredentials.SecretToken(SignInMethod.TOKEN, new Secret(parts[1]), address(request)));
        } else if (parts[0].equalsIgnoreCase(BASIC)) {
            return Optional.of(basic(parts[1], address(request)));
        }
        throw unreadable();
    }

    /** Whether the request presents a token. */
    static boolean areToken(HttpServerRequest request) {
        var headers = request.headers().getAll(HttpHeaders.AUTHORIZATION);
        return headers.size() == 1 && parts(headers.get(0))[0].equalsIgnoreCase(BEARER);
    }

    /** Whether the request presents the cookie of a session. */
    static boolean areSession(HttpServerRequest request) {
        return !request.headers().contains(HttpHeaders.AUTHORIZATION)
                && SessionCookie.in(request).isPresent();
    }

    static String address(HttpServerRequest request) {
        return String.valueOf(request.remoteAddress().hostAddress());
    }

    private static String[] parts(String header) {
        return header.strip().split(" +", 2);
    }

    private static PresentedCredentials basic(String encoded, String address) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(encoded));
            var decoded = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            var colon = decoded.indexOf(':');
            if (colon >= 0) {
                return new PresentedCredentials.NameAndPassword(
                        decoded.substring(0, colon), decoded.substring(colon + 1), address);
            }
        } catch (IllegalArgumentException | CharacterCodingException notBasic) {
            throw unreadable();
        }
        throw unreadable();
    }

    private static Refusal unreadable() {
        return Refusal.of(Problem.UNAUTHENTICATED);
    }
}
