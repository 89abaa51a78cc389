package township.mediation.figures.reports;

import org.jspecify.annotations.Nullable;

/**
 * The state of a year.
 *
 * @param closed whether its figures can no longer change; for a wider area, in all of its townships
 * @param version the last one; null if none was published, as are {@code digest} and {@code unpublishedChanges}
 * @param unpublishedChanges whether any figure differs from that version, ignoring performance and confirmation
 */
public record YearStatus(
        int year,
        AnnualReportView.ReportStatus status,
        boolean closed,
        @Nullable Integer version,
        @Nullable String digest,
        @Nullable Boolean unpublishedChanges) {}
