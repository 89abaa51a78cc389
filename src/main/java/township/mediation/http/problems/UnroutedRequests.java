package township.mediation.http.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import township.mediation.http.Order;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;
import township.mediation.texts.Language;

/**
 * Answers requests that no resource sees: a rule of the router refuses them, their path is unknown, or it cannot be
 * parsed.
 */
@ApplicationScoped
public class UnroutedRequests {

    private static final int CLIENT_FAULT = 400;
    private static final int SERVER_FAULT = 500;

    private final ObjectMapper json;

    public UnroutedRequests(ObjectMapper json) {
        this.json = json;
    }

    void register(@Observes Router router) {
        router.route().order(Order.FAILED_REQUESTS).failureHandler(this::failed);
        router.route().order(Order.UNKNOWN_ADDRESS).handler(request -> answer(request, Refusal.of(Problem.NOT_FOUND)));
    }

    private void failed(RoutingContext request) {
        var failure = request.failure();
        if (request.response().ended() || request.response().headWritten() || failure instanceof SecurityException) {
            request.next();
        } else if (failure instanceof Refusal refusal) {
            answer(request, refusal);
        } else if (failure == null || isOfTheClient(request.statusCode())) {
            answer(
                    request,
                    Refusal.of(HttpErrorMapper.ofStatus(request.statusCode()).orElse(Problem.MALFORMED_REQUEST)));
        } else {
            answer(
                    request,
                    FailureMapper.refusal(
                            failure,
                            request.request().method().name(),
                            request.request().path()));
        }
    }

    /** For an address or a host that cannot be parsed, the router reports an exception as well. */
    private static boolean isOfTheClient(int status) {
        return status >= CLIENT_FAULT && status < SERVER_FAULT;
    }

    private void answer(RoutingContext request, Refusal refusal) {
        var language = Language.preferred(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var answer = new ProblemAnswer(refusal, request.request().path(), language);
        var response = request.response().setStatusCode(refusal.problem().status());
        answer.headers().forEach(response::putHeader);
        try {
            response.end(json.writeValueAsString(answer.document()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
