package township.mediation.running.connections;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import township.mediation.http.Order;

/** Tells a connection that its request has arrived. */
@ApplicationScoped
class RequestArrival {

    void register(@Observes Router router) {
        router.route().order(Order.REQUEST_ARRIVAL).handler(RequestArrival::came);
    }

    /** A client that reads no answers gets no further ones: the worker that writes one would have to wait. */
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
