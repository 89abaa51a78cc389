package township.mediation.figures.reports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
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

        @Schema(
                description = "Whether the year is closed, so that its figures stay as they are; for a wider area, "
                        + "whether it is closed in all townships")
        boolean closed,

        @Schema(description = "The latest published version; null if none has been published") @Nullable
        Integer version,

        @Schema(description = PublishedVersion.DIGEST, pattern = PublishedVersion.DIGEST_FORM) @Nullable
        String digest,

        @Schema(description = YearStatus.UNPUBLISHED) @Nullable
        Boolean unpublishedChanges) {

    static final String UNPUBLISHED =
            "Whether any figure differs from the latest version, except `performed`, `confirmed` "
                    + "and `performanceRate`; null if none has been published";
}
