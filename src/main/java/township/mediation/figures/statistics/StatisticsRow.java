package township.mediation.figures.statistics;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one key, or of a pair of keys.
 *
 * @param key an area code, a code, {@code 2024-03}, {@code 2024-Q1} or {@code 2024}
 * @param secondKey null if there is one grouping
 */
public record StatisticsRow(
        @Schema(
                description = "An area code, another code, a month (`2024-03`), a quarter (`2024-Q1`) or a year "
                        + "(`2024`)",
                example = "431223206215")
        String key,

        String name,

        @Schema(description = "The second key of a pair; null if there is only one grouping", example = "NEIGHBOUR")
        @Nullable
        String secondKey,

        @Schema(description = "The name of the second key") @Nullable
        String secondName,

        @JsonUnwrapped Tally tally) {

    static StatisticsRow of(Key first, @Nullable Key second, Tally tally) {
        return new StatisticsRow(
                first.code(),
                first.name(),
                second == null ? null : second.code(),
                second == null ? null : second.name(),
                tally);
    }

    public Key first() {
        return new Key(key, name);
    }

    /** Null if there is one grouping. */
    public @Nullable Key second() {
        return secondKey == null || secondName == null ? null : new Key(secondKey, secondName);
    }
}
