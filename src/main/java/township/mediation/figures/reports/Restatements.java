package township.mediation.figures.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import township.mediation.cases.facts.Counted;
import township.mediation.cases.history.CaseEvents;
import township.mediation.cases.history.ChangedCase;

/** Finds out what has changed in published years. */
@ApplicationScoped
class Restatements {

    private final ReportBytes bytes;
    private final CaseEvents events;

    Restatements(ReportBytes bytes, CaseEvents events) {
        this.bytes = bytes;
        this.events = events;
    }

    /**
     * What has changed since a version. Figures of two definitions cannot be compared, as those of one name may count
     * different cases: then only cases can tell whether anything has changed.
     *
     * @return {@link Restatement#NONE} where the version still holds
     */
    Restatement since(PublishedReport version, AnnualReportView now) {
        var before = bytes.read(version);
        var isComparable = before.definition().equals(now.definition());
        var figures = isComparable ? Comparison.of(before, now) : List.<FigureChange>of();
        return isComparable && figures.isEmpty()
                ? Restatement.NONE
                : new Restatement(figures, explaining(version, now));
    }

    /** The cases that count differently in the year than they did at a version. */
    private List<UUID> explaining(PublishedReport version, AnnualReportView now) {
        return events.changedSince(version.change(), now.area()).stream()
                .filter(changed -> !Counted.inYear(now.year(), changed.before())
                        .equals(Counted.inYear(now.year(), changed.after())))
                .map(ChangedCase::id)
                .toList();
    }
}
