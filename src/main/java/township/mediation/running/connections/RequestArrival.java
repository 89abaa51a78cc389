package township.mediation.running.connections;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells a connection that its request has come. */
@ApplicationScoped
class RequestArrival {

    private static final int BEFORE_ALL = -300_000;

    void register(@Observes Router router) {
        router.route().order(BEFORE_ALL).handler(RequestArrival::came);
    }

    /** Who reads no answers gets no further ones: a worker that writes one would wait with it. */
    private static void came(RoutingContext request) {
        Connection.of(request.request()).ifPresent(Connection::requestCame);
        var answer = request.response();
        if (answer.writeQueueFull()) {
            answer.drainHandler(taken -> request.next());
        } else {
            request.next();
        }
    }
}
