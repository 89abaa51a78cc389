package township.mediation.figures.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import township.mediation.fixtures.Township;

/** Ledgers too long to be written over HTTP. */
@ApplicationScoped
public class Ledgers {

    private final DataSource database;

    Ledgers(DataSource database) {
        this.database = database;
    }

    /** Records cases accepted and concluded on one day; without a result they stay open. */
    public void record(Township in, int cases, @Nullable String result, LocalDate day) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("""
                        with numbers as (
                            insert into number_series as s (township, year, last) values (?, ?, ?)
                            on conflict (township, year) do update set last = s.last + excluded.last
                            returning last
                        ), registers as (
                            insert into register as r (township, changes, changed_at) values (?, ?, '2000-01-01')
                            on conflict (township) do update set changes = r.changes + excluded.changes
                        )
                        insert into mediation_case (township, id, number_year, number_sequence, village_code, type,
                            source, handled_by, accepted_on, due_on, difficult, result, concluded_on, agreement_form,
                            agreement_amount, agreement_effective_on, agreement_performance, agreement_confirmation,
                            particulars, version, recorded_at, recorded_by)
                        select d.township, gen_random_uuid(), extract(year from d.day), n.last - i, d.village,
                            'NEIGHBOUR', 'APPLICATION', 'VILLAGE', d.day, d.day + interval '1 month', false, d.result,
                            case when d.result is not null then d.day end, case when d.settled then 'ORAL' end, case when d.settled then 0 end,
                            case when d.settled then d.day end, case when d.settled then 'PENDING' end,
                            case when d.settled then 'NONE' end, '', 1, now(), 'office'
                        from numbers n, generate_series(0, ? - 1) i, (
                            select cast(? as text) as township, cast(? as text) as village, cast(? as text) as result,
                                cast(? as date) as day, ? = 'SETTLED' as settled
                        ) d
                        """)) {
            var position = 1;
            for (Object value : new Object[] {
                in.code, day.getYear(), cases, in.code, cases, cases, in.code, in.六里村, result, day, result
            }) {
                statement.setObject(position++, value);
            }
            assert statement.executeUpdate() == cases;
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
