package township.mediation.figures.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import township.mediation.areas.AreaCode;
import township.mediation.cases.history.CaseEvents;
import township.mediation.cases.history.ChangedCase;
import township.mediation.cases.register.ChangeStamp;
import township.mediation.cases.register.Register;
import township.mediation.cases.register.YearClosings;
import township.mediation.people.accounts.Caller;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;

/** Publishes the reports of townships, which closes the year and all before it. */
@ApplicationScoped
public class PublishingReports {

    private final Register register;
    private final YearClosings closings;
    private final Publications publications;
    private final AnnualReports reports;
    private final ReportBytes bytes;
    private final CaseEvents events;

    PublishingReports(
            Register register,
            YearClosings closings,
            Publications publications,
            AnnualReports reports,
            ReportBytes bytes,
            CaseEvents events) {
        this.register = register;
        this.closings = closings;
        this.publications = publications;
        this.reports = reports;
        this.bytes = bytes;
        this.events = events;
    }

    /**
     * The version that is served from now on.
     *
     * @param isNew not where a year that was open again is closed with the figures that it had
     */
    public record Published(PublishedReport report, boolean isNew) {}

    /**
     * Freezes a year as it stands: the register's lock holds off every change until that is done.
     *
     * @param township a listed one, within the caller's area
     * @throws Refusal year-incomplete, already-published
     */
    @Transactional
    public Published publish(int year, AreaCode township, Caller caller) {
        var stamp = register.nextChange(township.value(), caller.name());
        if (year >= stamp.today().getYear()) {
            throw Refusal.of(Problem.YEAR_INCOMPLETE, year, LocalDate.of(year + 1, 1, 1));
        }
        var before = publications.latest(township.value(), year);
        var report = reports.now(year, township);
        if (before.isEmpty()) {
            return new Published(
                    keep(year, bytes.published(report, 1, stamp.change()), List.of(), List.of(), stamp), true);
        }
        var last = before.get();
        var changes = Comparison.of(bytes.read(last), AnnualReportView.of(report));
        if (!changes.isEmpty()) {
            var next = bytes.published(report, last.version() + 1, stamp.change());
            return new Published(keep(year, next, changes, explaining(year, last, stamp), stamp), true);
        }
        if (stamp.closed().contains(year)) {
            throw Refusal.of(Problem.ALREADY_PUBLISHED, year, last.version());
        }
        closings.close(year, stamp);
        return new Published(last, false);
    }

    private PublishedReport keep(
            int year, PublishedReport report, List<FigureChange> changes, List<UUID> cases, ChangeStamp stamp) {
        closings.close(year, stamp);
        publications.keep(year, report, changes, cases, stamp);
        return report;
    }

    /** The cases that add something else to the year than they did at a version. */
    private List<UUID> explaining(int year, PublishedReport last, ChangeStamp stamp) {
        return events.changedSince(last.change(), stamp.township()).stream()
                .filter(changed -> !Objects.equals(
                        Contribution.of(changed.before(), year), Contribution.of(changed.after(), year)))
                .map(ChangedCase::id)
                .toList();
    }
}
