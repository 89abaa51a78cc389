package township.mediation.figures.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import township.mediation.areas.AreaCode;
import township.mediation.cases.register.ChangeStamp;
import township.mediation.cases.register.Register;
import township.mediation.cases.register.YearClosings;
import township.mediation.people.accounts.Caller;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;

/** Publishes the reports of townships. This closes the year and all before it. */
@ApplicationScoped
public class PublishingReports {

    private final Register register;
    private final YearClosings closings;
    private final Publications publications;
    private final AnnualReports reports;
    private final ReportBytes bytes;
    private final Restatements restatements;

    PublishingReports(
            Register register,
            YearClosings closings,
            Publications publications,
            AnnualReports reports,
            ReportBytes bytes,
            Restatements restatements) {
        this.register = register;
        this.closings = closings;
        this.publications = publications;
        this.reports = reports;
        this.bytes = bytes;
        this.restatements = restatements;
    }

    /**
     * The version that is served from now on.
     *
     * @param isNew false if a reopened year is closed again with the figures that it had
     */
    public record Published(PublishedReport report, boolean isNew) {}

    /**
     * Freezes a year as it stands. The lock of the register keeps every change waiting until this is done.
     *
     * @param township a known one, within the caller's area
     * @throws Refusal year-incomplete, already-published
     */
    @Transactional
    public Published publish(int year, AreaCode township, Caller caller) {
        var stamp = register.nextChange(township.value(), caller.name());
        if (year >= stamp.today().getYear()) {
            throw Refusal.of(Problem.YEAR_INCOMPLETE, year, LocalDate.of(year + 1, 1, 1));
        }
        var before = publications.latest(township.value(), year);
        var report = reports.readHere(year, township);
        if (before.isEmpty()) {
            return keep(report, 1, Restatement.NONE, stamp);
        }
        var last = before.get();
        var restatement = restatements.since(last, report);
        if (!restatement.isNone()) {
            return keep(report, last.version() + 1, restatement, stamp);
        }
        if (stamp.closed().contains(year)) {
            throw Refusal.of(Problem.ALREADY_PUBLISHED, year, last.version());
        }
        closings.close(year, stamp);
        return new Published(last, false);
    }

    private Published keep(AnnualReportView report, int version, Restatement restatement, ChangeStamp stamp) {
        var published = bytes.published(report, version, stamp.change());
        closings.close(report.year(), stamp);
        publications.keep(report.year(), published, restatement, stamp);
        return new Published(published, true);
    }
}
