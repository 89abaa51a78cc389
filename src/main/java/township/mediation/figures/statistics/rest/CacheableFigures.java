package township.mediation.figures.statistics.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import township.mediation.database.Installation;
import township.mediation.http.formats.CsvFor;
import township.mediation.http.formats.Format;
import township.mediation.http.web.AskedLanguage;
import township.mediation.http.web.FigureETag;
import township.mediation.texts.Language;

/** Answers with figures that a client may keep and revalidate. */
@ApplicationScoped
public class CacheableFigures {

    private static final String VARY = "Accept, Accept-Language, Authorization, Cookie";

    private final Installation installation;
    private final AskedLanguage language;
    private final String build;
    private volatile @Nullable Dependences dependences;

    CacheableFigures(
            Installation installation, AskedLanguage language, @ConfigProperty(name = "mediation.build") String build) {
        this.installation = installation;
        this.language = language;
        this.build = build;
    }

    /** What every answer of this process depends on. */
    private record Dependences(String build, UUID database, String lists) {}

    /** How an answer is written. */
    public record Form(Format format, Language language, CsvFor readers) {}

    /** @param offered the first is for a client that has no preference */
    public Form preferred(HttpHeaders headers, @Nullable Boolean bom, Format... offered) {
        return in(Format.preferred(headers, offered), bom);
    }

    public Form in(Format format, @Nullable Boolean bom) {
        return new Form(format, language.get(), CsvFor.asked(bom));
    }

    /** @param question everything else, except the state, that makes one answer different from another */
    public FigureETag tag(Form form, Object... question) {
        var known = dependences;
        if (known == null) {
            known = new Dependences(build, installation.id(), installation.lists());
            dependences = known;
        }
        return FigureETag.of(form.format(), known, form, question);
    }

    public Response notModified(FigureETag tag, long state) {
        return with(Response.notModified(), tag, state);
    }

    /** @param name of the file in which a browser saves the answer, without its suffix */
    public Response ok(Object figures, Form form, String name, FigureETag tag, long state) {
        var format = form.format();
        return with(format.named(name, Response.ok(figures, format.type())), tag, state);
    }

    public Response json(Object figures, FigureETag tag, long state) {
        return with(Response.ok(figures, Format.JSON.type()), tag, state);
    }

    private static Response with(Response.ResponseBuilder answer, FigureETag tag, long state) {
        return answer.tag(tag.at(state))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, VARY)
                .build();
    }
}
