package township.mediation.figures.reports;

import static township.mediation.database.Rows.rows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import township.mediation.cases.facts.Figure;
import township.mediation.cases.register.ChangeStamp;

/** The published reports of townships. */
@ApplicationScoped
public class Publications {

    private static final TypeReference<List<FigureChange>> CHANGES = new TypeReference<>() {};

    private final Session database;
    private final ObjectMapper json;

    Publications(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * A year's last version, without its bytes.
     *
     * @param reopened whether the year was reopened after it was last published, even if that publication repeated this
     *     version; if it was not, the year stayed closed and its figures cannot have changed
     */
    public record Latest(int year, int version, String digest, boolean reopened) {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Version(
            int version, Instant at, String by, String definition, String digest, String changes, UUID[] cases) {}

    /** The version that is served. */
    public Optional<PublishedReport> latest(String township, int year) {
        return report("order by version desc limit 1", township, year).uniqueResultOptional();
    }

    public Optional<PublishedReport> version(String township, int year, int version) {
        return report("and version = :version", township, year)
                .setParameter("version", version)
                .uniqueResultOptional();
    }

    /** The last version of each published year. */
    List<Latest> latest(String township) {
        return rows(database, """
                        select distinct on (p.year) p.year, p.version, p.digest,
                            exists (
                                select from reopening r
                                where r.township = p.township and r.opens_from <= p.year and r.change > (
                                    select max(c.change) from closing c
                                    where c.township = p.township and c.year = p.year)
                            ) as reopened
                        from publication p
                        where p.township = :township
                        order by p.year, p.version desc
                        """, Latest.class)
                .setParameter("township", township)
                .getResultList();
    }

    /** The versions of a year, the newest first. */
    List<PublishedVersion> versions(String township, int year) {
        return rows(database, """
                        select p.version, c.at, c.by, p.definition, p.digest, cast(p.changes as text) as changes, p.cases
                        from publication p join closing c on c.township = p.township and c.change = p.change
                        where p.township = :township and p.year = :year
                        order by p.version desc
                        """, Version.class)
                .setParameter("township", township)
                .setParameter("year", year)
                .getResultStream()
                .map(this::published)
                .toList();
    }

    /** How many townships of a range of codes have published a year. */
    Townships townships(String low, String high, int year) {
        return rows(database, """
                        select
                            (select count(*) from publication
                                where year = :year and version = 1 and township >= :low and township < :high) as published,
                            (select count(*) from area where code >= :low and code < :high and length(code) = 9) as of
                        """, Townships.class)
                .setParameter("year", year)
                .setParameter("low", low)
                .setParameter("high", high)
                .getSingleResult();
    }

    /** Stores a version. Its closing is stored in the same transaction. */
    void keep(int year, PublishedReport report, Restatement restatement, ChangeStamp stamp) {
        database.createNativeQuery("""
                        insert into publication
                            (township, year, version, change, definition, digest, report, changes, cases)
                        values (:township, :year, :version, :change, :definition, :digest, :report,
                            cast(:changes as json), :cases)
                        """, Void.class)
                .setParameter("township", stamp.township())
                .setParameter("year", year)
                .setParameter("version", report.version())
                .setParameter("change", report.change())
                .setParameter("definition", Figure.DEFINITION)
                .setParameter("digest", report.digest())
                .setParameter("report", report.json())
                .setParameter("changes", written(restatement.figures()))
                .setParameter("cases", restatement.cases().toArray(UUID[]::new))
                .executeUpdate();
    }

    private NativeQuery<PublishedReport> report(String which, String township, int year) {
        return rows(database, """
                        select version, change, digest, report as json from publication
                        where township = :township and year = :year\s""" + which, PublishedReport.class)
                .setParameter("township", township)
                .setParameter("year", year);
    }

    private PublishedVersion published(Version row) {
        return new PublishedVersion(
                row.version(),
                row.at(),
                row.by(),
                row.definition(),
                row.digest(),
                read(row.changes()),
                List.of(row.cases()));
    }

    private String written(List<FigureChange> changes) {
        try {
            return json.writeValueAsString(changes);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private List<FigureChange> read(String changes) {
        try {
            return json.readValue(changes, CHANGES);
        } catch (JsonProcessingException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
