package township.mediation.figures.reports;

import static township.mediation.database.Rows.values;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.AreaCode;
import township.mediation.areas.AreaLevel;
import township.mediation.areas.Areas;
import township.mediation.areas.Coverage;
import township.mediation.cases.register.YearClosings;
import township.mediation.figures.reports.AnnualReportView.ReportStatus;
import township.mediation.figures.reports.Publications.Latest;

/** The years of an area: which are published, which are closed, which have changed since. */
@ApplicationScoped
public class Years {

    private static final String FIRST =
            "select min(c.accepted_on) as value from mediation_case c where not c.annulled and %s";

    /** Each township is asked on its own, since the index is by township. */
    private static final String FIRST_OF_TOWNSHIPS = """
            select min((
                select min(c.accepted_on) from mediation_case c
                where c.township = r.township and not c.annulled and %s)) as value
            from register r where r.township >= :areaLow and r.township < :areaHigh
            """;

    private final Session database;
    private final Clock clock;
    private final Snapshot snapshot;
    private final Areas areas;
    private final YearClosings closings;
    private final Publications publications;
    private final AnnualReports reports;
    private final Restatements restatements;

    Years(
            Session database,
            Clock clock,
            Snapshot snapshot,
            Areas areas,
            YearClosings closings,
            Publications publications,
            AnnualReports reports,
            Restatements restatements) {
        this.database = database;
        this.clock = clock;
        this.snapshot = snapshot;
        this.areas = areas;
        this.closings = closings;
        this.publications = publications;
        this.reports = reports;
        this.restatements = restatements;
    }

    /** From the first year with an acceptance or a version to this year, or a later published one; newest first. */
    public List<YearStatus> of(AreaCode area) {
        return snapshot.read(() -> statuses(area));
    }

    private List<YearStatus> statuses(AreaCode area) {
        areas.listed("area", area);
        var published = area.level() == AreaLevel.TOWNSHIP ? latest(area) : Map.<Integer, Latest>of();
        var townships = area.level() == AreaLevel.VILLAGE ? area.at(AreaLevel.TOWNSHIP) : area;
        var lastClosed = closings.lastClosed(townships.rangeStart(), townships.rangeEnd());
        var thisYear = LocalDate.now(clock).getYear();
        var first = published.keySet().stream().reduce(firstOfAcceptance(area, thisYear + 1), Math::min);
        var last = published.keySet().stream().reduce(thisYear, Math::max);
        return IntStream.rangeClosed(0, last - first)
                .map(back -> last - back)
                .mapToObj(year -> status(year, year <= lastClosed, published.get(year), area))
                .toList();
    }

    /** The versions of a township's year. */
    public YearVersions versions(int year, AreaCode township) {
        return snapshot.read(() -> {
            areas.listed("area", township);
            var latest = latest(township).get(year);
            return new YearVersions(
                    publications.versions(township.value(), year),
                    closings.reopenings(township.value(), year),
                    latest == null ? null : hasChanged(latest, township));
        });
    }

    private Map<Integer, Latest> latest(AreaCode township) {
        return publications.latest(township.value()).stream()
                .collect(Collectors.toMap(Latest::year, Function.identity()));
    }

    private YearStatus status(int year, boolean closed, @Nullable Latest latest, AreaCode area) {
        return latest == null
                ? new YearStatus(year, ReportStatus.PROVISIONAL, closed, null, null, null)
                : new YearStatus(
                        year,
                        ReportStatus.PUBLISHED,
                        closed,
                        latest.version(),
                        latest.digest(),
                        hasChanged(latest, area));
    }

    /** A year that was not reopened cannot have changed, and so nothing is summed. */
    private boolean hasChanged(Latest latest, AreaCode township) {
        return latest.reopened()
                && publications
                        .latest(township.value(), latest.year())
                        .map(last -> restatements.since(last, reports.readHere(latest.year(), township)))
                        .filter(restatement -> !restatement.isNone())
                        .isPresent();
    }

    private int firstOfAcceptance(AreaCode area, int none) {
        var coverage = new Coverage(area);
        var sql = (area.township() == null ? FIRST_OF_TOWNSHIPS : FIRST).formatted(coverage.ofRows("c"));
        var first = coverage.bind(values(database, sql, LocalDate.class)).getSingleResult();
        return first == null ? none : first.getYear();
    }
}
