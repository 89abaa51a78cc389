package township.mediation.figures.reports;

import java.util.List;
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
        List<PublishedVersion> items,
        List<YearReopened> reopenings,
        @Nullable Boolean unpublishedChanges) {}
