package township.mediation.http.web;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import township.mediation.http.Order;

/**
 * Compresses answers for slow lines. Vert.x compresses whatever is not marked as identity: this class decides which
 * answers are, and tells clients what they need to know about the others.
 */
@ApplicationScoped
class Compression implements HttpServerOptionsCustomizer {

    /** A smaller answer fits into one packet anyway. */
    private static final int SMALLEST = 1024;

    /** The event loop compresses, and answers nobody else while it does. */
    private static final int LARGEST = 4 * 1024 * 1024;

    /** The result is nearly as small as at the highest level, in half the time. */
    private static final int LEVEL = 4;

    private static final Set<String> TYPES = Set.of(
            "application/json", "application/problem+json", "application/yaml", "text/csv", "text/html", "text/plain");

    private static final int NOT_MODIFIED = 304;
    private static final Set<Integer> WITHOUT_BODY = Set.of(204, NOT_MODIFIED);

    /** The length of a compressed form that holds a secret would give hints about the secret (BREACH). */
    private static final String SIGN_IN = "/sign-in";

    /** A digest of the bytes as they are sent (RFC 9530, 2). */
    private static final String DIGEST = "Repr-Digest";

    private static final Pattern LIKED = Pattern.compile(
            "[^;=]*+(?:;\\s*+q\\s*+=\\s*+(?:1(?:\\.0*+)?+|0?\\.0*+[1-9]\\d*+)\\s*+)?+", Pattern.CASE_INSENSITIVE);

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setCompressionSupported(true).setCompressionLevel(LEVEL);
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        customizeHttpServer(options);
    }

    void register(@Observes Router router) {
        router.route().order(Order.COMPRESSION).handler(context -> {
            context.addHeadersEndHandler(ignored -> decide(context.request(), context.response()));
            context.next();
        });
    }

    private static void decide(HttpServerRequest request, HttpServerResponse response) {
        var headers = response.headers();
        if (response.getStatusCode() == NOT_MODIFIED) {
            vary(headers);
            if (isKnownAsWeak(request, headers)) {
                weaken(headers);
            }
        }
        if (hasNoBody(request, response) || headers.contains(HttpHeaders.CONTENT_ENCODING)) {
            return;
        }
        if (!TYPES.contains(type(headers))
                || headers.contains(DIGEST)
                || request.path().startsWith(SIGN_IN)) {
            stays(headers);
            return;
        }
        vary(headers);
        if (!isOfASizeToPack(headers)) {
            stays(headers);
        } else if (isAccepted(request)) {
            weaken(headers);
        }
    }

    /** Vert.x compresses none of these, but would leave the header that marks them. */
    private static boolean hasNoBody(HttpServerRequest request, HttpServerResponse response) {
        return HttpMethod.HEAD.equals(request.method())
                || !HttpVersion.HTTP_1_1.equals(request.version())
                || WITHOUT_BODY.contains(response.getStatusCode())
                || "0".equals(response.headers().get(HttpHeaders.CONTENT_LENGTH));
    }

    /** Vert.x removes the header again. */
    private static void stays(MultiMap headers) {
        headers.set(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
    }

    private static String type(MultiMap headers) {
        var type = headers.get(HttpHeaders.CONTENT_TYPE);
        return type == null ? "" : type.split(";", 2)[0].strip();
    }

    /** An answer that is sent piece by piece has no length, and is compressed piece by piece. */
    private static boolean isOfASizeToPack(MultiMap headers) {
        var length = headers.get(HttpHeaders.CONTENT_LENGTH);
        return length == null || (Long.parseLong(length) >= SMALLEST && Long.parseLong(length) <= LARGEST);
    }

    private static boolean isAccepted(HttpServerRequest request) {
        return accepts(request, "gzip") || accepts(request, "deflate") || accepts(request, "*");
    }

    static boolean accepts(HttpServerRequest request, String coding) {
        return request.headers().getAll(HttpHeaders.ACCEPT_ENCODING).stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .anyMatch(element ->
                        element.contains(coding) && LIKED.matcher(element).matches());
    }

    private static void vary(MultiMap headers) {
        var vary = headers.get(HttpHeaders.VARY);
        headers.set(HttpHeaders.VARY, vary == null ? "Accept-Encoding" : vary + ", Accept-Encoding");
    }

    private static boolean isKnownAsWeak(HttpServerRequest request, MultiMap headers) {
        return request.headers().getAll(HttpHeaders.IF_NONE_MATCH).stream()
                .anyMatch(known -> known.contains("W/" + headers.get(HttpHeaders.ETAG)));
    }

    /** Compressed bytes differ from the original ones (RFC 9110, 8.8.3.3). */
    private static void weaken(MultiMap headers) {
        var tag = headers.get(HttpHeaders.ETAG);
        if (tag != null && tag.startsWith("\"")) {
            headers.set(HttpHeaders.ETAG, "W/" + tag);
        }
    }
}
