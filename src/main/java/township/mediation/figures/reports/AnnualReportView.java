package township.mediation.figures.reports;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.AreaCode;
import township.mediation.areas.AreaLevel;
import township.mediation.cases.facts.Figure;
import township.mediation.figures.statistics.CommonFields;
import township.mediation.figures.statistics.Narrative;
import township.mediation.figures.statistics.Tallies;
import township.mediation.figures.statistics.Tally;
import township.mediation.figures.statistics.TallyRow;

/**
 * Yearly totals.
 *
 * @param version of the publication; null if the figures can still change
 * @param asOf the instant of the last change that the figures count; null if nothing was ever recorded
 * @param villages the rows of a township or a village; a wider area has {@code areas}, its units of the next level
 * @param townships how many there are and how many have published the year; only for an area above a township
 */
public record AnnualReportView(
        int year,

        @Schema(pattern = "^(" + AreaCode.FORM + ")$", example = "431223206")
        String area,

        String name,
        ReportStatus status,

        @Schema(description = "The version that was published; null for figures that can still change") @Nullable
        Integer version,

        @Schema(description = CommonFields.AS_OF) @Nullable Instant asOf,

        @Schema(description = CommonFields.DEFINITION, example = "tally-1")
        String definition,

        Tally total,

        @Schema(description = "The rows of a township or a village; empty for a wider area")
        List<TallyRow> villages,

        List<TallyRow> types,
        List<TallyRow> sources,
        List<TallyRow> handlers,
        List<TallyRow> months,

        @Schema(description = "The rows of an area wider than a township, by its next level; otherwise empty")
        List<TallyRow> areas,

        @Schema(
                description = "How many townships have published the year; null unless the area is wider than a "
                        + "township")
        @Nullable
        Townships townships,

        Narrative narrative) {

    /** Whether figures can still change. */
    public enum ReportStatus {
        PROVISIONAL,
        PUBLISHED
    }

    /**
     * As the cases stand.
     *
     * @param units of a township or a village, its villages; of a wider area the units of the next level down
     */
    static AnnualReportView of(
            Tallies units,
            Tallies types,
            Tallies sources,
            Tallies handlers,
            Tallies months,
            @Nullable Townships townships) {
        var area = units.area();
        var period = units.question().period();
        var ofVillages = area.code().level().compareTo(AreaLevel.TOWNSHIP) >= 0;
        var total = units.total();
        return new AnnualReportView(
                period.from().getYear(),
                area.code().value(),
                area.name(),
                ReportStatus.PROVISIONAL,
                null,
                units.asOf(),
                Figure.DEFINITION,
                total,
                ofVillages ? rows(units) : List.of(),
                rows(types),
                rows(sources),
                rows(handlers),
                rows(months),
                ofVillages ? List.of() : rows(units),
                townships,
                Narrative.of(area, period, total));
    }

    AnnualReportView publishedAs(int newVersion) {
        return new AnnualReportView(
                year,
                area,
                name,
                ReportStatus.PUBLISHED,
                newVersion,
                asOf,
                definition,
                total,
                villages,
                types,
                sources,
                handlers,
                months,
                areas,
                townships,
                narrative);
    }

    /** The villages or, for a wider area, its units. */
    public List<TallyRow> units() {
        return areas.isEmpty() ? villages : areas;
    }

    private static List<TallyRow> rows(Tallies tallies) {
        return tallies.rows().stream().map(TallyRow::of).toList();
    }
}
