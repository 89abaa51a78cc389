package township.mediation.figures.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.Area;
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
     * The report as the cases stand now, read in one snapshot.
     *
     * @param known the changes that an earlier report had counted
     * @return empty where those are all there are
     */
    @Transactional
    public Optional<AnnualReport> live(int year, AreaCode area, @Nullable Long known) {
        snapshot.begin();
        var units = tallies(year, area, units(area), known);
        var listed = units.area();
        return known != null && known == units.changes() ? Optional.empty() : Optional.of(with(units, year, listed));
    }

    /** The report as the transaction that asks for it sees the cases. */
    AnnualReport now(int year, AreaCode area) {
        var units = tallies(year, area, units(area), null);
        return with(units, year, units.area());
    }

    private AnnualReport with(Tallies units, int year, Area area) {
        var code = area.code();
        return new AnnualReport(
                year,
                area,
                units,
                tallies(year, code, Grouping.TYPE, null),
                tallies(year, code, Grouping.SOURCE, null),
                tallies(year, code, Grouping.HANDLED_BY, null),
                tallies(year, code, Grouping.MONTH, null),
                code.level().compareTo(AreaLevel.TOWNSHIP) < 0
                        ? publications.townships(code.rangeStart(), code.rangeEnd(), year)
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
