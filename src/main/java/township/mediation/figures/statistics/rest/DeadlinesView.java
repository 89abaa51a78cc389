package township.mediation.figures.statistics.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.AreaCode;
import township.mediation.figures.statistics.CommonFields;
import township.mediation.figures.statistics.DeadlineTallies;
import township.mediation.figures.statistics.DeadlineTally;

/**
 * How many cases of an area are open, due or overdue.
 *
 * @param today the day in China on which they are counted
 * @param by what the rows are: {@code village}, or the next level for an area wider than a prefecture
 * @param asOf the instant of the last change that is counted; null if nothing was ever recorded
 */
public record DeadlinesView(
        @Schema(pattern = "^(" + AreaCode.FORM + ")$", example = "431223206")
        String area,

        @Schema(description = "The day in China on which the cases were counted")
        LocalDate today,

        @Schema(
                description = "The unit of each row",
                enumeration = {"village", "prefecture", "province"})
        String by,

        @Schema(description = CommonFields.AS_OF) @Nullable Instant asOf,
        DeadlineTally total,
        List<DeadlineRow> rows) {

    /** The counts of one unit. */
    public record DeadlineRow(
            @Schema(description = "An area code", example = "431223206215")
            String key,

            String name,
            @JsonUnwrapped DeadlineTally tally) {}

    static DeadlinesView of(AreaCode area, LocalDate today, DeadlineTallies tallies) {
        return new DeadlinesView(
                area.value(),
                today,
                tallies.by().code(),
                tallies.asOf(),
                tallies.total(),
                tallies.rows().stream()
                        .map(row ->
                                new DeadlineRow(row.unit().code(), row.unit().name(), row.tally()))
                        .toList());
    }
}
