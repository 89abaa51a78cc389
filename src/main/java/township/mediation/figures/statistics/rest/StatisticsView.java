package township.mediation.figures.statistics.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.AreaCode;
import township.mediation.cases.facts.Figure;
import township.mediation.figures.statistics.CommonFields;
import township.mediation.figures.statistics.StatisticsRow;
import township.mediation.figures.statistics.Tallies;
import township.mediation.figures.statistics.Tally;

/**
 * Figures of an area and a period, in groups.
 *
 * @param by the grouping, or the two groupings of pairs: {@code village,type}
 * @param asOf the instant of the last change that the figures count; null if nothing was ever recorded
 */
public record StatisticsView(
        @Schema(pattern = "^(" + AreaCode.FORM + ")$", example = "431223206")
        String area,

        LocalDate from,
        LocalDate to,
        String by,

        @Schema(description = CommonFields.DEFINITION, example = "tally-1")
        String definition,

        @Schema(description = CommonFields.AS_OF) @Nullable Instant asOf,
        Tally total,
        List<StatisticsRow> rows) {

    /** Whether each row has a pair of keys. */
    boolean hasPairs() {
        return by.contains(",");
    }

    static StatisticsView of(Tallies tallies) {
        var question = tallies.question();
        return new StatisticsView(
                question.area().value(),
                question.period().from(),
                question.period().to(),
                question.by().code(),
                Figure.DEFINITION,
                tallies.asOf(),
                tallies.total(),
                tallies.rows());
    }
}
