package township.mediation.figures.reports;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.AreaLevel;
import township.mediation.cases.facts.Figure;
import township.mediation.figures.statistics.Narrative;
import township.mediation.figures.statistics.Tallies;
import township.mediation.figures.statistics.Tally;
import township.mediation.figures.statistics.TallyRow;

/**
 * Yearly totals.
 *
 * @param version of the publication, null of figures that can still change
 * @param asOf the instant of the last change that they count, null where nothing was ever recorded
 * @param villages of a township or a village; {@code areas} of anything wider, by the next level down
 * @param townships how many there are and how many have published the year; of areas above a township only
 */
public record AnnualReportView(
        int year,
        String area,
        String name,
        ReportStatus status,
        @Nullable Integer version,
        @Nullable Instant asOf,
        String definition,
        Tally total,
        List<TallyRow> villages,
        List<TallyRow> types,
        List<TallyRow> sources,
        List<TallyRow> handlers,
        List<TallyRow> months,
        List<TallyRow> areas,
        @Nullable Townships townships,
        Narrative narrative) {

    /** Whether figures can still change. */
    public enum ReportStatus {
        PROVISIONAL,
        PUBLISHED
    }

    /** As the cases stand. */
    public static AnnualReportView of(AnnualReport report) {
        return of(report, ReportStatus.PROVISIONAL, null);
    }

    static AnnualReportView published(AnnualReport report, int version) {
        return of(report, ReportStatus.PUBLISHED, version);
    }

    private static AnnualReportView of(AnnualReport report, ReportStatus status, @Nullable Integer version) {
        var ofVillages = report.area().code().level().compareTo(AreaLevel.TOWNSHIP) >= 0;
        var units = rows(report.units());
        return new AnnualReportView(
                report.year(),
                report.area().code().value(),
                report.area().name(),
                status,
                version,
                report.units().asOf(),
                Figure.DEFINITION,
                report.units().total(),
                ofVillages ? units : List.of(),
                rows(report.types()),
                rows(report.sources()),
                rows(report.handlers()),
                rows(report.months()),
                ofVillages ? List.of() : units,
                report.townships(),
                report.narrative());
    }

    /** The villages, or what of a wider area stands in their place. */
    public List<TallyRow> units() {
        return areas.isEmpty() ? villages : areas;
    }

    private static List<TallyRow> rows(Tallies tallies) {
        return tallies.rows().stream().map(TallyRow::of).toList();
    }
}
