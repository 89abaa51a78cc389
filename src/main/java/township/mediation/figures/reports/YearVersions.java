package township.mediation.figures.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import township.mediation.cases.register.YearReopened;

/**
 * What became of a year.
 *
 * @param items its versions, the newest first
 * @param reopenings those that opened it again, the newest first
 * @param unpublishedChanges whether a figure differs from the last version; performance and confirmation do not
 *     count; null where none was published
 */
public record YearVersions(
        List<PublishedVersion> items,
        List<YearReopened> reopenings,
        @Nullable Boolean unpublishedChanges) {}
