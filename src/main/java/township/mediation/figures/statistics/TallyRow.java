package township.mediation.figures.statistics;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * The figures of one key.
 *
 * @param key an area code, a code, {@code 2024-03}, {@code 2024-Q1} or {@code 2024}
 */
public record TallyRow(
        String key, String name, @JsonUnwrapped Tally tally) {

    public static TallyRow of(StatisticsRow row) {
        return new TallyRow(row.key(), row.name(), row.tally());
    }
}
