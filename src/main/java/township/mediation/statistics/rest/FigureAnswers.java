package township.mediation.statistics.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import township.mediation.cases.Installation;
import township.mediation.web.FigureTag;

/** Figures as answers that a client may keep and ask about again. */
@ApplicationScoped
public class FigureAnswers {

    private static final String VARY = "Accept, Accept-Language, Authorization, Cookie";

    private final Installation installation;
    private final String build;
    private volatile @Nullable Dependences dependences;

    FigureAnswers(Installation installation, @ConfigProperty(name = "mediation.build") String build) {
        this.installation = installation;
        this.build = build;
    }

    /** What every answer of this process depends on. */
    private record Dependences(String build, UUID database, long listed) {}

    /** @param question all that tells one answer from another, besides those and the changes */
    public FigureTag tag(Object... question) {
        var known = dependences;
        if (known == null) {
            known = new Dependences(build, installation.id(), installation.listed());
            dependences = known;
        }
        return FigureTag.of(known, question);
    }

    public Response notModified(FigureTag tag, long changes) {
        return with(Response.notModified(), tag, changes);
    }

    public Response ok(Object figures, FigureTag tag, long changes) {
        return with(Response.ok(figures), tag, changes);
    }

    private static Response with(Response.ResponseBuilder answer, FigureTag tag, long changes) {
        return answer.tag(tag.at(changes))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, VARY)
                .build();
    }
}
