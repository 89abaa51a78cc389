package township.mediation.figures.reports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import township.mediation.cases.register.YearReopened;

/**
 * The history of a published year.
 *
 * @param items its versions, the newest first
 * @param reopenings by which it was opened again, the newest first
 * @param unpublishedChanges whether any figure differs from the last version, ignoring performance and confirmation;
 *     null if none was published
 */
public record YearVersions(
        @Schema(description = "The versions, newest first") List<PublishedVersion> items,

        @Schema(description = "The reopenings of the year, newest first")
        List<YearReopened> reopenings,

        @Schema(description = YearStatus.UNPUBLISHED) @Nullable
        Boolean unpublishedChanges) {}
