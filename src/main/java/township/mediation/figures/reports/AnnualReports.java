package township.mediation.figures.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.AreaCode;
import township.mediation.areas.AreaLevel;
import township.mediation.cases.facts.Period;
import township.mediation.figures.statistics.Breakdown;
import township.mediation.figures.statistics.Grouping;
import township.mediation.figures.statistics.Question;
import township.mediation.figures.statistics.Statistics;
import township.mediation.figures.statistics.Tallies;

/** Makes yearly reports. */
@ApplicationScoped
public class AnnualReports {

    private final Snapshot snapshot;
    private final Publications publications;
    private final Statistics statistics;

    AnnualReports(Snapshot snapshot, Publications publications, Statistics statistics) {
        this.snapshot = snapshot;
        this.publications = publications;
        this.statistics = statistics;
    }

    /**
     * A report that can still change.
     *
     * @param changes that it counts: the sum of the counters of the registers that its area touches
     */
    public record Provisional(long changes, AnnualReportView report) {}

    /**
     * The report as the cases stand, read in a snapshot of its own.
     *
     * @param known the changes that an earlier report had counted
     * @return empty where there are no others
     */
    public Optional<Provisional> readInSnapshot(int year, AreaCode area, @Nullable Long known) {
        return snapshot.read(() -> {
            var units = tallies(year, area, units(area), known);
            var listed = units.area();
            return known != null && known == units.changes()
                    ? Optional.empty()
                    : Optional.of(new Provisional(units.changes(), report(year, listed.code(), units)));
        });
    }

    /** The report as the caller's transaction sees the cases. */
    AnnualReportView readHere(int year, AreaCode area) {
        return report(year, area, tallies(year, area, units(area), null));
    }

    private AnnualReportView report(int year, AreaCode area, Tallies units) {
        return AnnualReportView.of(
                units,
                tallies(year, area, Grouping.TYPE, null),
                tallies(year, area, Grouping.SOURCE, null),
                tallies(year, area, Grouping.HANDLED_BY, null),
                tallies(year, area, Grouping.MONTH, null),
                area.level().compareTo(AreaLevel.TOWNSHIP) < 0
                        ? publications.townships(area.rangeStart(), area.rangeEnd(), year)
                        : null);
    }

    private Tallies tallies(int year, AreaCode area, Grouping by, @Nullable Long known) {
        return statistics.tallies(new Question(area, Period.ofYear(year), Breakdown.by(by)), known);
    }

    private static Grouping units(AreaCode area) {
        return switch (area.level()) {
            case COUNTRY -> Grouping.PROVINCE;
            case PROVINCE -> Grouping.PREFECTURE;
            case PREFECTURE -> Grouping.COUNTY;
            case COUNTY -> Grouping.TOWNSHIP;
            case TOWNSHIP, VILLAGE -> Grouping.VILLAGE;
        };
    }
}
