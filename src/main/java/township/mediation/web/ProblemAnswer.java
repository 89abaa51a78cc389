package township.mediation.web;

import static jakarta.ws.rs.core.HttpHeaders.ACCEPT_LANGUAGE;
import static jakarta.ws.rs.core.HttpHeaders.CACHE_CONTROL;
import static jakarta.ws.rs.core.HttpHeaders.CONTENT_LANGUAGE;
import static jakarta.ws.rs.core.HttpHeaders.CONTENT_TYPE;
import static jakarta.ws.rs.core.HttpHeaders.RETRY_AFTER;
import static jakarta.ws.rs.core.HttpHeaders.VARY;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import township.mediation.rules.Language;
import township.mediation.rules.Refusal;

/** A problem document with the headers that belong to it, whatever the client said it accepts. */
record ProblemAnswer(ProblemDocument document, Language language) {

    private static final int UNAVAILABLE = 503;
    private static final String SECONDS_TO_WAIT = "5";

    static Response to(ContainerRequestContext request, Refusal refusal) {
        var language = Language.preferred(request.getHeaderString(ACCEPT_LANGUAGE));
        var path = request.getUriInfo().getRequestUri().getRawPath();
        return new ProblemAnswer(ProblemDocument.of(refusal, path, language), language).response();
    }

    Map<String, String> headers() {
        var headers = new LinkedHashMap<String, String>();
        headers.put(CONTENT_TYPE, ProblemDocument.MEDIA_TYPE);
        headers.put(CONTENT_LANGUAGE, language.tag());
        headers.put(VARY, ACCEPT_LANGUAGE);
        headers.put(CACHE_CONTROL, "no-store");
        if (document.status() == UNAVAILABLE) {
            headers.put(RETRY_AFTER, SECONDS_TO_WAIT);
        }
        return headers;
    }

    private Response response() {
        var response = Response.status(document.status()).entity(document);
        headers().forEach(response::header);
        return response.build();
    }
}
