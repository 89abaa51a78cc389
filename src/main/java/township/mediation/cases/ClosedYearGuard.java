package township.mediation.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.Village;
import township.mediation.cases.facts.ClosedPart;
import township.mediation.cases.facts.Facts;
import township.mediation.cases.facts.Year;
import township.mediation.cases.register.ChangeStamp;
import township.mediation.cases.register.YearClosings;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;

/** The figures of closed years stay as they are: every command passes here, and is refused where it would alter one. */
@ApplicationScoped
public class ClosedYearGuard {

    private final Session database;
    private final YearClosings closings;

    ClosedYearGuard(Session database, YearClosings closings) {
        this.database = database;
        this.closings = closings;
    }

    /**
     * @param before null of a case that is about to be recorded
     * @throws Refusal year-closed
     */
    void requireUnchanged(@Nullable Facts before, Facts after, ChangeStamp stamp) {
        var closed = stamp.closed();
        refuse(
                ClosedPart.of(before, closed::contains).earliestDifference(ClosedPart.of(after, closed::contains)),
                stamp);
    }

    /**
     * A village has a row in each year that begins before the day of its merger, and in others only for its figures.
     *
     * @throws Refusal year-closed, when a closed year would gain or lose a row
     */
    public void requireRowsKept(Village village, @Nullable LocalDate mergedOn, ChangeStamp stamp) {
        var last = stamp.closed().last();
        var without = firstYearWithoutRow(village.mergedOn());
        var thenWithout = firstYearWithoutRow(mergedOn);
        if (last == null || without == thenWithout) {
            return;
        }
        var year = firstEmptyYear(
                village, Math.min(without, thenWithout), Math.min(last, Math.max(without, thenWithout) - 1));
        refuse(year, stamp);
    }

    private static int firstYearWithoutRow(@Nullable LocalDate mergedOn) {
        if (mergedOn == null) {
            return Integer.MAX_VALUE;
        }
        return mergedOn.getDayOfYear() == 1 ? mergedOn.getYear() : mergedOn.getYear() + 1;
    }

    /** In which a village has no case in hand, and so no figure. */
    private OptionalInt firstEmptyYear(Village village, int first, int last) {
        var found = database.createNativeQuery("""
                        select min(y) as year
                        from generate_series(cast(:first as integer), cast(:last as integer)) as y
                        where not exists (
                            select from mediation_case c
                            where c.township = :township and c.village_code = :village and not c.annulled
                                and c.accepted_on <= make_date(y, 12, 31)
                                and coalesce(c.concluded_on, 'infinity') >= make_date(y, 1, 1))
                        """, Integer.class)
                .addScalar("year", Integer.class)
                .setParameter("first", Math.max(first, Year.FIRST))
                .setParameter("last", last)
                .setParameter("township", village.township())
                .setParameter("village", village.code())
                .getSingleResult();
        return found == null ? OptionalInt.empty() : OptionalInt.of(found);
    }

    private void refuse(OptionalInt altered, ChangeStamp stamp) {
        if (altered.isEmpty()) {
            return;
        }
        var year = altered.getAsInt();
        var closing = closings.closing(stamp.township(), year)
                .orElseThrow(() -> new IllegalStateException("A closed year was closed once"));
        throw Refusal.of(Problem.YEAR_CLOSED, year, closing.day(), closing.by());
    }
}
