package township.mediation.http.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import township.mediation.http.Order;

/**
 * Refuses a request that names several hosts or none (RFC 9112, 3.2): a proxy in front of the service could have chosen
 * a different one than the service does.
 */
@ApplicationScoped
class OneHost {

    private static final int BAD_REQUEST = 400;

    /** Load balancers ask for it by HTTP/1.0, which has no hosts. */
    private static final String HEALTH = "/q/health";

    void register(@Observes Router router) {
        router.route().order(Order.ONE_HOST).handler(request -> {
            if (isOne(request)) {
                request.next();
            } else {
                request.fail(BAD_REQUEST);
            }
        });
    }

    private static boolean isOne(RoutingContext routed) {
        var request = routed.request();
        var hosts = request.headers().getAll(HttpHeaders.HOST).size();
        return hosts == 1
                || (hosts == 0
                        && request.version() == HttpVersion.HTTP_1_0
                        && routed.normalizedPath().startsWith(HEALTH));
    }
}
