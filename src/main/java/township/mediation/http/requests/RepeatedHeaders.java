package township.mediation.http.requests;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.stream.Collectors;
import township.mediation.http.Order;

/**
 * Joins headers of the same name into one (RFC 9110, 5.3). JAX-RS would show only the first, and ignore what the client
 * asks for or requires in the others. Two idempotency keys become a list too, and a list is not a key.
 */
@ApplicationScoped
class RepeatedHeaders {

    private static final List<CharSequence> LISTS =
            List.of(HttpHeaders.IF_MATCH, HttpHeaders.IF_NONE_MATCH, HttpHeaders.ACCEPT_LANGUAGE, "Idempotency-Key");

    void register(@Observes Router router) {
        router.route().order(Order.REPEATED_HEADERS).handler(context -> {
            LISTS.forEach(name -> join(name, context.request()));
            context.next();
        });
    }

    private static void join(CharSequence name, HttpServerRequest request) {
        var sent = request.headers().getAll(name);
        if (sent.size() > 1) {
            request.headers().set(name, sent.stream().distinct().collect(Collectors.joining(", ")));
        }
    }
}
