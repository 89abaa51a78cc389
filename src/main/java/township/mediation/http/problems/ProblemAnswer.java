package township.mediation.http.problems;

import static jakarta.ws.rs.core.HttpHeaders.ACCEPT_LANGUAGE;
import static jakarta.ws.rs.core.HttpHeaders.CACHE_CONTROL;
import static jakarta.ws.rs.core.HttpHeaders.CONTENT_LANGUAGE;
import static jakarta.ws.rs.core.HttpHeaders.CONTENT_TYPE;
import static jakarta.ws.rs.core.HttpHeaders.RETRY_AFTER;
import static jakarta.ws.rs.core.HttpHeaders.VARY;
import static jakarta.ws.rs.core.HttpHeaders.WWW_AUTHENTICATE;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;
import township.mediation.texts.Language;

/** A problem document with its headers, whatever the client accepts. */
record ProblemAnswer(Refusal refusal, String path, Language language) {

    private static final int UNAVAILABLE = 503;
    private static final long SECONDS_UNTIL_AVAILABLE = 5;

    static Response to(ContainerRequestContext request, Refusal refusal) {
        var language = Language.preferred(request.getHeaderString(ACCEPT_LANGUAGE));
        var path = request.getUriInfo().getRequestUri().getRawPath();
        var answer = new ProblemAnswer(refusal, path, language);
        var response = Response.status(refusal.problem().status()).entity(answer.document());
        answer.headers().forEach(response::header);
        if (refusal.problem() == Problem.UNAUTHENTICATED) {
            response.header(WWW_AUTHENTICATE, Challenge.to(request::getHeaderString));
        }
        return response.build();
    }

    ProblemDocument document() {
        return ProblemDocument.of(refusal, path, language);
    }

    Map<String, String> headers() {
        var headers = new LinkedHashMap<String, String>();
        headers.put(CONTENT_TYPE, ProblemDocument.MEDIA_TYPE);
        headers.put(CONTENT_LANGUAGE, language.tag());
        headers.put(VARY, ACCEPT_LANGUAGE);
        // Repeated here, because a request that cannot be parsed passes none of the handlers that add headers.
        headers.put(CACHE_CONTROL, "no-store");
        secondsToWait().ifPresent(wait -> headers.put(RETRY_AFTER, wait.toString()));
        return headers;
    }

    private Optional<Long> secondsToWait() {
        return refusal.secondsToWait()
                .or(() -> Optional.of(SECONDS_UNTIL_AVAILABLE)
                        .filter(wait -> refusal.problem().status() == UNAVAILABLE));
    }
}
