package township.mediation.cases;

import static township.mediation.database.Rows.values;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.Village;
import township.mediation.cases.facts.Counted;
import township.mediation.cases.facts.Facts;
import township.mediation.cases.facts.InHand;
import township.mediation.cases.facts.Year;
import township.mediation.cases.register.ChangeStamp;
import township.mediation.cases.register.YearClosings;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;

/**
 * Keeps the figures of closed years as they are. Every command passes here, and is refused if it would change one of
 * them.
 */
@ApplicationScoped
public class ClosedYearGuard {

    private final Session database;
    private final YearClosings closings;

    ClosedYearGuard(Session database, YearClosings closings) {
        this.database = database;
        this.closings = closings;
    }

    /**
     * @param before null if the case is about to be recorded
     * @throws Refusal year-closed
     */
    void requireUnchanged(@Nullable Facts before, Facts after, ChangeStamp stamp) {
        var last = stamp.closed().last();
        if (last != null) {
            refuse(Counted.through(last, before).earliestDifference(Counted.through(last, after)), stamp);
        }
    }

    /**
     * A village has a row in every year that begins before the day of its merger, and in later years only if it has
     * figures.
     *
     * @throws Refusal year-closed, if a closed year would gain or lose a row
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

    /** The years in which a village has no case in hand, and so no figure. */
    private OptionalInt firstEmptyYear(Village village, int first, int last) {
        var found = values(
                        database, """
                        select min(y) as value
                        from generate_series(cast(:first as integer), cast(:last as integer)) as y
                        where not exists (
                            select from mediation_case c
                            where c.township = :township and c.village_code = :village and %s)
                        """.formatted(InHand.in("make_date(y, 1, 1)", "make_date(y, 12, 31)")), Integer.class)
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
