package township.mediation.figures.reports;

import org.jspecify.annotations.Nullable;

/**
 * How far a year is.
 *
 * @param closed whether its figures stay as they are; of a wider area, those of all its townships
 * @param version the last one, null where none was published, as are {@code digest} and {@code unpublishedChanges}
 * @param unpublishedChanges whether a figure differs from that version; performance and confirmation do not count
 */
public record YearStatus(
        int year,
        AnnualReportView.ReportStatus status,
        boolean closed,
        @Nullable Integer version,
        @Nullable String digest,
        @Nullable Boolean unpublishedChanges) {}
