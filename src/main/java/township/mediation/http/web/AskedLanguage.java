package township.mediation.http.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import township.mediation.texts.Language;

/** The language in which the request being answered wants its texts (RFC 9110, 12.5.4). */
@ApplicationScoped
public class AskedLanguage {

    private final HttpHeaders headers;

    AskedLanguage(HttpHeaders headers) {
        this.headers = headers;
    }

    public Language get() {
        return Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
