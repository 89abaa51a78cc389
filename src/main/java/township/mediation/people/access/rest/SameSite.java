package township.mediation.people.access.rest;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import township.mediation.http.Order;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;

/**
 * Keeps other sites from using credentials that a visitor's browser adds on its own: the cookie of a session, or a name
 * and a password that it remembers. Browsers say where a request comes from, in headers that no script can set. A
 * browser never adds a token, so a request with a token may come from any site.
 */
@ApplicationScoped
class SameSite {

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OURS = Set.of("same-origin", "none");
    private static final String SITE = "Sec-Fetch-Site";

    /** Runs before authentication and before the path is matched, so that no password is hashed for another site. */
    void register(@Observes Router router) {
        router.route().order(Order.SAME_SITE).handler(context -> {
            var request = context.request();
            if (isUnsafe(request) && !Credentials.areToken(request) && !mayComeFromHere(request)) {
                context.fail(Problem.CROSS_SITE.status(), Refusal.of(Problem.CROSS_SITE));
            } else {
                context.next();
            }
        });
    }

    /**
     * For requests that only browsers send: they must say that they come from this site.
     *
     * @throws Refusal cross-site
     */
    static void require(HttpServerRequest request) {
        if (saysNothing(request) || isFromElsewhere(request)) {
            throw Refusal.of(Problem.CROSS_SITE);
        }
    }

    /** A request that says nothing does not come from a browser, and so has no session. */
    private static boolean mayComeFromHere(HttpServerRequest request) {
        return saysNothing(request) ? !Credentials.areSession(request) : !isFromElsewhere(request);
    }

    private static boolean isUnsafe(HttpServerRequest request) {
        return !SAFE.contains(request.method());
    }

    private static boolean saysNothing(HttpServerRequest request) {
        return !request.headers().contains(SITE) && !request.headers().contains(HttpHeaders.ORIGIN);
    }

    private static boolean isFromElsewhere(HttpServerRequest request) {
        var headers = request.headers();
        var isOurs = OURS.containsAll(headers.getAll(SITE))
                && headers.getAll(HttpHeaders.ORIGIN).stream().allMatch(origin -> isOwn(origin, request));
        return !isOurs && !isAllowed(request);
    }

    private static boolean isOwn(String origin, HttpServerRequest request) {
        var authority = request.authority();
        return authority != null && origin.equalsIgnoreCase(request.scheme() + "://" + authority);
    }

    /**
     * Whether the operator named this origin for CORS, and so allows it to use credentials that browsers add. For an
     * origin that only a wildcard allows, Quarkus' filter says that credentials are not allowed.
     */
    private static boolean isAllowed(HttpServerRequest request) {
        var allowed = request.response().headers();
        return request.headers().getAll(HttpHeaders.ORIGIN).size() == 1
                && "true".equals(allowed.get(HttpHeaders.ACCESS_CONTROL_ALLOW_CREDENTIALS));
    }
}
