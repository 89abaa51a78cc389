package township.mediation.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.AreaCode;
import township.mediation.areas.Areas;
import township.mediation.facts.Period;
import township.mediation.statistics.Grouping;
import township.mediation.statistics.Question;
import township.mediation.statistics.Statistics;
import township.mediation.statistics.Tallies;

/** Makes yearly reports. */
@ApplicationScoped
public class AnnualReports {

    private final Session database;
    private final Areas areas;
    private final Statistics statistics;

    AnnualReports(Session database, Areas areas, Statistics statistics) {
        this.database = database;
        this.areas = areas;
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
        database.createNativeQuery("set transaction isolation level repeatable read, read only")
                .executeUpdate();
        var listed = areas.listed("area", area);
        var units = tallies(year, area, units(area), known);
        if (known != null && known == units.changes()) {
            return Optional.empty();
        }
        return Optional.of(new AnnualReport(
                year,
                listed,
                units,
                tallies(year, area, Grouping.TYPE, null),
                tallies(year, area, Grouping.SOURCE, null),
                tallies(year, area, Grouping.HANDLED_BY, null),
                tallies(year, area, Grouping.MONTH, null)));
    }

    private Tallies tallies(int year, AreaCode area, Grouping by, @Nullable Long known) {
        return statistics.tallies(new Question(area, Period.ofYear(year), by), known);
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
