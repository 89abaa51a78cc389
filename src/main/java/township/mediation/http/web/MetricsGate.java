package township.mediation.http.web;

import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import township.mediation.http.Order;

/** Shows metrics to this machine alone unless configured otherwise: they reveal how busy each operation is. */
@ApplicationScoped
class MetricsGate {

    private static final int NOT_FOUND = 404;
    private static final String METRICS = "/q/metrics";

    private final boolean open;

    MetricsGate(@ConfigProperty(name = "mediation.metrics-for-all", defaultValue = "false") boolean open) {
        this.open = open;
    }

    void register(@Observes Router router) {
        router.route().order(Order.METRICS_GATE).handler(request -> {
            if (open || !isForMetrics(request) || isFromHere(request)) {
                request.next();
            } else {
                request.fail(NOT_FOUND);
            }
        });
    }

    private static boolean isForMetrics(RoutingContext request) {
        return request.normalizedPath().startsWith(METRICS);
    }

    /** A request that a proxy on this machine passes on comes from elsewhere. */
    private static boolean isFromHere(RoutingContext request) {
        var forwarded = Stream.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "Via")
                .anyMatch(request.request().headers()::contains);
        return !forwarded && isLoopback(request.request().connection().remoteAddress());
    }

    private static boolean isLoopback(SocketAddress address) {
        try {
            return InetAddress.getByName(address.hostAddress()).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}
