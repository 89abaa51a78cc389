package township.mediation.access.rest;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Set;
import township.mediation.rules.Problem;
import township.mediation.rules.Refusal;

/**
 * Keeps other sites from acting with a visitor's cookie. Browsers say where a request comes from, by headers that no
 * script can set: a request that changes something has to have one of them.
 */
final class SameSite {

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private SameSite() {}

    /** @throws Refusal cross-site */
    static void require(HttpServerRequest request) {
        if (SAFE.contains(request.method())) {
            return;
        }
        var site = request.getHeader("Sec-Fetch-Site");
        var origin = request.getHeader("Origin");
        var isOurs = (site == null || OURS.contains(site)) && (origin == null || isOwn(origin, request));
        if (!isOurs || (site == null && origin == null)) {
            throw Refusal.of(Problem.CROSS_SITE);
        }
    }

    private static boolean isOwn(String origin, HttpServerRequest request) {
        var authority = request.authority();
        return authority != null && origin.equalsIgnoreCase(request.scheme() + "://" + authority);
    }
}
