package township.mediation.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import township.mediation.http.formats.CsvFor;
import township.mediation.http.formats.Format;
import township.mediation.http.web.AskedLanguage;
import township.mediation.people.accounts.CurrentCaller;
import township.mediation.refusals.InvalidValue;
import township.mediation.refusals.Refusal;

/** Answers with all cases that a search finds, in one file. */
@ApplicationScoped
class CaseFile {

    private final CaseFinder finder;
    private final CaseExport export;
    private final AskedLanguage language;
    private final CurrentCaller caller;

    CaseFile(CaseFinder finder, CaseExport export, AskedLanguage language, CurrentCaller caller) {
        this.finder = finder;
        this.export = export;
        this.language = language;
        this.caller = caller;
    }

    /**
     * A {@code HEAD} request exports nothing.
     *
     * @throws Refusal also too-many-exports
     * @throws InvalidValue for what only a page has
     */
    Response of(CaseSearch search, @Nullable Boolean bom, Request request) {
        refuse("limit", search.limit());
        refuse("total", search.total());
        var after = CasePage.position(search.after());
        var filter = finder.filter(search, caller.get());
        var answer = request.getMethod().equals(HttpMethod.HEAD)
                ? Response.ok()
                : Response.ok(export.of(filter, after, language.get(), CsvFor.asked(bom), caller.get()));
        return Format.CSV
                .named("mediation-cases-" + filter.area().value(), answer)
                .type(Format.CSV.type())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    private static void refuse(String ofPages, @Nullable Object sent) {
        if (sent != null) {
            throw new InvalidValue(ofPages, "violation.of-pages");
        }
    }
}
