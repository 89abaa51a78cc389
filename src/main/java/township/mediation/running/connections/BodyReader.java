package township.mediation.running.connections;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.impl.ContextInternal;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import township.mediation.http.Order;
import township.mediation.http.requests.BodyLimit;

/**
 * Reads bodies before a resource is chosen, so that no thread waits for them. Of bodies sent to the API only those of
 * callers with an account are read; what is too large is left for {@link BodyLimit} to refuse.
 */
@ApplicationScoped
class BodyReader {

    private static final String FOR_ACCOUNTS = "/api/";
    private static final Set<HttpMethod> WITHOUT_BODY = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Vertx vertx;
    private final BodyMemories memories;
    private final LargeBodies large;

    BodyReader(Vertx vertx, BodyMemories memories, LargeBodies large) {
        this.vertx = vertx;
        this.memories = memories;
        this.large = large;
    }

    void register(@Observes Router router) {
        router.route().order(Order.BODY).handler(this::read);
    }

    private void read(RoutingContext request) {
        if (!isToBeRead(request.request())) {
            request.next();
        } else if (request.normalizedPath().startsWith(FOR_ACCOUNTS)) {
            recognize(request);
        } else {
            new ArrivingBody(request, false, memories, large, vertx).read();
        }
    }

    /**
     * Runs on a context of its own. The thread that authenticates ends after its result has arrived, and then ends what
     * is active on its context: on the context of the request that would be the scope in which the resource works.
     */
    private void recognize(RoutingContext request) {
        var here = (ContextInternal) vertx.getOrCreateContext();
        here.duplicate()
                .runOnContext(apart -> isOfAnAccount(request)
                        .subscribe()
                        .with(
                                known -> here.runOnContext(then -> begin(request, known)),
                                nobody -> here.runOnContext(then -> goOn(request))));
    }

    private void begin(RoutingContext request, boolean known) {
        if (known) {
            new ArrivingBody(request, true, memories, large, vertx).read();
        } else {
            goOn(request);
        }
    }

    /** Wrong credentials may have been answered already. */
    private static void goOn(RoutingContext request) {
        if (!request.failed() && !request.response().ended()) {
            request.next();
        }
    }

    private static Uni<Boolean> isOfAnAccount(RoutingContext request) {
        return QuarkusHttpUser.getSecurityIdentity(request, null)
                .map(identity -> identity != null && !identity.isAnonymous());
    }

    private static boolean isToBeRead(HttpServerRequest request) {
        if (WITHOUT_BODY.contains(request.method())) {
            return false;
        }
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null
                ? request.headers().contains("Transfer-Encoding")
                : Long.parseLong(length) > 0 && Long.parseLong(length) <= BodyLimit.BYTES;
    }
}
