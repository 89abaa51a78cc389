package township.mediation.cases.rest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import org.jspecify.annotations.Nullable;
import township.mediation.accounts.Caller;
import township.mediation.audit.Audit;
import township.mediation.audit.AuditAction;
import township.mediation.cases.CaseFilter;
import township.mediation.cases.Position;
import township.mediation.rules.Language;
import township.mediation.web.Csv;

/**
 * All cases that a filter lets through, as CSV. They are read page by page, each in a short transaction of its own, so
 * that neither a long list nor a slow reader takes memory or a connection of the database; it is no snapshot.
 */
@ApplicationScoped
class CaseExport {

    private static final int PAGE = 500;

    private final CaseFinder finder;
    private final CaseAnswers answers;
    private final CaseColumns columns;
    private final Audit audit;

    CaseExport(CaseFinder finder, CaseAnswers answers, CaseColumns columns, Audit audit) {
        this.finder = finder;
        this.answers = answers;
        this.columns = columns;
        this.audit = audit;
    }

    /**
     * What is exported is first noted in the audit.
     *
     * @param after the case after which the first one comes, null for all
     */
    StreamingOutput of(CaseFilter filter, @Nullable Position after, Language language, Caller caller) {
        QuarkusTransaction.requiringNew()
                .run(() -> audit.append(
                        AuditAction.PARTICULARS_EXPORTED,
                        caller.name(),
                        filter.area().value(),
                        caller.address(),
                        caller.area()));
        return to -> {
            var csv = new Csv(to);
            csv.row(columns.headers(language));
            var position = after;
            do {
                var start = position;
                var page = QuarkusTransaction.requiringNew().call(() -> finder.find(filter, start, PAGE));
                for (var found : page.cases()) {
                    csv.row(columns.cells(answers.view(found), language));
                }
                csv.flush();
                position = page.next();
            } while (position != null);
        };
    }
}
