package township.mediation.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import township.mediation.cases.Case;
import township.mediation.cases.Cases;
import township.mediation.cases.Recorded;

/** Cases as answers: their ETag is their version, and no cache may keep them. */
@ApplicationScoped
class CaseAnswers {

    private final Cases cases;
    private final Clock clock;

    CaseAnswers(Cases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    CaseView view(Case shown) {
        return CaseView.of(shown, cases.content(shown), LocalDate.now(clock));
    }

    Response ok(Case shown) {
        return with(Response.ok(), shown);
    }

    Response created(Recorded answered) {
        var created = Response.created(
                URI.create("/api/v1/cases/" + answered.recorded().id()));
        if (answered.replayed()) {
            created.header("Idempotency-Replayed", true);
        }
        return with(created, answered.recorded());
    }

    private Response with(Response.ResponseBuilder answer, Case shown) {
        return answer.tag(new EntityTag(String.valueOf(shown.version())))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(view(shown))
                .build();
    }
}
