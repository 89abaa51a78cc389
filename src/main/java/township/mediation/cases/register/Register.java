package township.mediation.cases.register;

import static township.mediation.database.Rows.rows;
import static township.mediation.database.Rows.values;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import township.mediation.refusals.Refusal;

/**
 * The ledgers of the townships. Every command first locks its township's row and holds it to the end of its
 * transaction: this lock orders numbers, versions and changes. A command that is refused, repeated or changes nothing
 * rolls its transaction back.
 */
@ApplicationScoped
public class Register {

    private final Session database;
    private final LedgerClock clock;

    Register(Session database, LedgerClock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Held(
            long changes,
            Instant changedAt,
            @Nullable Integer closedThrough,
            @Nullable Integer reopenedFrom,
            @Nullable LocalDate reopenedUntil) {}

    /**
     * Waits for the township's row and returns the stamp of the change that is about to be made, with the years closed
     * before it. Its instant, and so its day, is that at which the command arrived.
     *
     * @throws Refusal clock-behind
     */
    public ChangeStamp nextChange(String township, String by) {
        var now = clock.instant();
        var held = rows(database, """
                        insert into register as r (township, changes, changed_at) values (:township, 1, :now)
                        on conflict (township) do update
                            set changes = r.changes + 1, changed_at = greatest(r.changed_at, excluded.changed_at)
                        returning changes, changed_at, closed_through, reopened_from, reopened_until
                        """, Held.class)
                .setParameter("township", township)
                .setParameter("now", now)
                .getSingleResult();
        var today = LocalDate.ofInstant(now, clock.getZone());
        clock.requireAfter(held.changedAt(), now);
        var closed = new ClosedYears(held.closedThrough(), held.reopenedFrom(), held.reopenedUntil(), today);
        return new ChangeStamp(township, held.changes(), by, now, closed);
    }

    /** The next number of a year; the row of {@link #nextChange} is held. */
    public CaseNumber nextNumber(String township, int year) {
        var sequence = values(database, """
                        insert into number_series as s (township, year, last) values (:township, :year, 1)
                        on conflict (township, year) do update set last = s.last + 1
                        returning last as value
                        """, Integer.class)
                .setParameter("township", township)
                .setParameter("year", year)
                .getSingleResult();
        return new CaseNumber(year, sequence);
    }
}
