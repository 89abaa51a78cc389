package township.mediation.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import township.mediation.cases.Case;
import township.mediation.cases.Cases;
import township.mediation.cases.Changed;
import township.mediation.cases.Recorded;
import township.mediation.cases.Warnings;
import township.mediation.cases.history.CaseContent;
import township.mediation.cases.rest.CaseView.WarningView;
import township.mediation.http.web.AskedLanguage;
import township.mediation.http.web.Relative;

/** Cases as answers: their ETag is their version, and no cache may keep them. */
@ApplicationScoped
class CaseAnswers {

    private final Cases cases;
    private final Warnings warnings;
    private final AskedLanguage language;
    private final Clock clock;

    CaseAnswers(Cases cases, Warnings warnings, AskedLanguage language, Clock clock) {
        this.cases = cases;
        this.warnings = warnings;
        this.language = language;
        this.clock = clock;
    }

    CaseView view(Case shown) {
        return CaseView.of(shown, cases.content(shown), LocalDate.now(clock), List.of());
    }

    /** The answer to a command, or to a repeated one, with warnings. */
    private CaseView commanded(Case shown, CaseContent content) {
        var found = warnings.of(shown, content).stream()
                .map(warning -> WarningView.of(warning, language.get()))
                .toList();
        return CaseView.of(shown, content, LocalDate.now(clock), found);
    }

    RestResponse<CaseView> read(Case shown) {
        return with(ResponseBuilder.ok(view(shown)), shown);
    }

    RestResponse<CaseView> changed(Changed answered) {
        var shown = answered.changed();
        return with(ResponseBuilder.ok(commanded(shown, answered.content())), shown);
    }

    CaseView recorded(Recorded answered) {
        return commanded(answered.recorded(), answered.content());
    }

    RestResponse<CaseView> created(Recorded answered) {
        var shown = answered.recorded();
        var created = Relative.<CaseView>created("/api/v1/cases/" + shown.id()).entity(recorded(answered));
        if (answered.replayed()) {
            created.header("Idempotency-Replayed", true);
        }
        return with(created, shown);
    }

    private static RestResponse<CaseView> with(ResponseBuilder<CaseView> answer, Case shown) {
        return answer.tag(new EntityTag(String.valueOf(shown.version()))).build();
    }
}
