package township.mediation.figures.statistics;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The figures of one key.
 *
 * @param key an area code, a code, {@code 2024-03}, {@code 2024-Q1} or {@code 2024}
 */
public record TallyRow(
        @Schema(
                description = "An area code, another code, a month (`2024-03`), a quarter (`2024-Q1`) or a year "
                        + "(`2024`)",
                example = "431223206215")
        String key,

        String name,
        @JsonUnwrapped Tally tally) {

    public static TallyRow of(StatisticsRow row) {
        return new TallyRow(row.key(), row.name(), row.tally());
    }
}
