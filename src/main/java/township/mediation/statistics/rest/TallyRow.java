package township.mediation.statistics.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import township.mediation.statistics.Tallies;
import township.mediation.statistics.Tally;

/**
 * The figures of one key.
 *
 * @param key an area code, a code, {@code 2024-03} or {@code 2024}
 */
public record TallyRow(
        String key, String name, @JsonUnwrapped Tally tally) {

    public static TallyRow of(Tallies.Row row) {
        return new TallyRow(row.key(), row.name(), row.tally());
    }
}
