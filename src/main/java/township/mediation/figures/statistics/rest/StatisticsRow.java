package township.mediation.figures.statistics.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import township.mediation.figures.statistics.Tallies;
import township.mediation.figures.statistics.Tally;

/**
 * The figures of one key, or of a pair of keys.
 *
 * @param key an area code, a code, {@code 2024-03}, {@code 2024-Q1} or {@code 2024}
 * @param secondKey null where figures are grouped by one thing
 */
public record StatisticsRow(
        String key,
        String name,
        @Nullable String secondKey,
        @Nullable String secondName,
        @JsonUnwrapped Tally tally) {

    static StatisticsRow of(Tallies.Row row) {
        var second = row.second();
        return new StatisticsRow(
                row.first().code(),
                row.first().name(),
                second == null ? null : second.code(),
                second == null ? null : second.name(),
                row.tally());
    }
}
