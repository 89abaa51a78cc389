package township.mediation.cases.register;

import static township.mediation.database.Rows.rows;
import static township.mediation.database.Rows.values;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** When the years of townships were closed and reopened, by whom and why. No row is ever changed. */
@ApplicationScoped
public class YearClosings {

    private final Session database;
    private final Clock clock;

    YearClosings(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A year was closed, and all before it that were still open.
     *
     * @param day in China
     */
    public record Closing(LocalDate day, String by) {}

    /** The last year that all known townships in a range of codes have closed; 0 if there is none. */
    public int lastClosed(String low, String high) {
        return values(database, """
                        with closed as materialized (
                            select township, least(
                                closed_through, case when reopened_until >= :today then reopened_from - 1 end) as last
                            from register where township >= :low and township < :high
                        )
                        select coalesce(min(coalesce(c.last, 0)), 0) as value
                        from area a left join closed c on c.township = a.code
                        where a.code >= :low and a.code < :high and length(a.code) = 9
                        """, Integer.class)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("low", low)
                .setParameter("high", high)
                .getSingleResult();
    }

    /** Closes a year and all before it, in the transaction that holds the lock of the township. */
    public void close(int year, ChangeStamp stamp) {
        stamped(stamp, database.createNativeQuery("""
                        insert into closing (township, change, year, closes_from, at, by)
                        values (:township, :change, :year, :closesFrom, :at, :by)
                        """, Void.class))
                .setParameter("year", year)
                .setParameter("closesFrom", stamp.closed().firstOpen())
                .executeUpdate();
        keep(stamp, stamp.closed().closedThrough(year));
    }

    /** Reopens a year and all after it until the end of a day. */
    public ClosedYears reopen(int year, LocalDate until, String reason, ChangeStamp stamp) {
        var now = stamp.closed().reopenedFrom(year, until);
        stamped(stamp, database.createNativeQuery("""
                        insert into reopening (township, change, year, opens_from, until, reason, at, by)
                        values (:township, :change, :year, :opensFrom, :until, :reason, :at, :by)
                        """, Void.class))
                .setParameter("year", year)
                .setParameter("opensFrom", now.reopenedFrom())
                .setParameter("until", until)
                .setParameter("reason", reason)
                .executeUpdate();
        keep(stamp, now);
        return now;
    }

    /** The reopenings that opened a year or kept it open for longer, the newest first. */
    public List<YearReopened> reopenings(String township, int year) {
        return rows(database, """
                        select r.year, r.until, r.reason, r.at, r.by from reopening r
                        where r.township = :township and r.opens_from <= :year
                            and exists (
                                select from closing c
                                where c.township = :township and c.year >= :year and c.change < r.change)
                        order by r.change desc
                        """, YearReopened.class)
                .setParameter("township", township)
                .setParameter("year", year)
                .getResultList();
    }

    /** The closing by which a year was closed. A later one is ignored if the year was closed already. */
    public Optional<Closing> closing(String township, int year) {
        return rows(database, """
                        select cast(at at time zone :zone as date) as day, by from closing
                        where township = :township and :year between closes_from and year
                        order by change desc
                        limit 1
                        """, Closing.class)
                .setParameter("zone", clock.getZone().getId())
                .setParameter("township", township)
                .setParameter("year", year)
                .uniqueResultOptional();
    }

    private void keep(ChangeStamp stamp, ClosedYears closed) {
        database.createNativeQuery("""
                        update register
                        set closed_through = :through, reopened_from = :reopenedFrom, reopened_until = :reopenedUntil
                        where township = :township
                        """, Void.class)
                .setParameter("through", closed.through(), Integer.class)
                .setParameter("reopenedFrom", closed.reopenedFrom(), Integer.class)
                .setParameter("reopenedUntil", closed.reopenedUntil(), LocalDate.class)
                .setParameter("township", stamp.township())
                .executeUpdate();
    }

    private static NativeQuery<Void> stamped(ChangeStamp stamp, NativeQuery<Void> statement) {
        return statement
                .setParameter("township", stamp.township())
                .setParameter("change", stamp.change())
                .setParameter("at", stamp.at())
                .setParameter("by", stamp.by());
    }
}
