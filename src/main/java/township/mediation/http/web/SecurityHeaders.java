package township.mediation.http.web;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import township.mediation.http.Order;

/** Adds to every answer what browsers must not do with it. An answer that may do more says so itself. */
@ApplicationScoped
public class SecurityHeaders {

    public static final String POLICY = "Content-Security-Policy";

    private static final String NOTHING =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private static final String A_YEAR = "max-age=31536000";

    void register(@Observes Router router) {
        router.route().order(Order.SECURITY_HEADERS).handler(request -> {
            request.addHeadersEndHandler(ignored -> add(request));
            request.next();
        });
    }

    private static void add(RoutingContext request) {
        var headers = request.response().headers();
        setIfAbsent(headers, POLICY, NOTHING);
        setIfAbsent(headers, "Cache-Control", "no-store");
        setIfAbsent(headers, "X-Content-Type-Options", "nosniff");
        // Not "no-referrer": browsers would then hide the origin of a form, which tells us that the form is ours.
        setIfAbsent(headers, "Referrer-Policy", "same-origin");
        setIfAbsent(headers, "Cross-Origin-Opener-Policy", "same-origin");
        setIfAbsent(headers, "Cross-Origin-Resource-Policy", "same-origin");
        setIfAbsent(headers, "Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (isSecure(request.request())) {
            setIfAbsent(headers, "Strict-Transport-Security", A_YEAR);
        }
    }

    private static boolean isSecure(HttpServerRequest request) {
        return "https".equals(request.scheme());
    }

    private static void setIfAbsent(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
