package township.mediation.cases.villages;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.AreaCode;
import township.mediation.areas.AreaLevel;
import township.mediation.areas.Areas;
import township.mediation.areas.Village;
import township.mediation.areas.Villages;
import township.mediation.cases.Cases;
import township.mediation.cases.ClosedYearGuard;
import township.mediation.cases.register.ChangeStamp;
import township.mediation.cases.register.Register;
import township.mediation.people.accounts.Caller;
import township.mediation.people.accounts.Rights;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;

/** Adds villages, renames them and records mergers. Each of these is a change in the register of the township. */
@ApplicationScoped
public class MaintainingVillages {

    private final Register register;
    private final Areas areas;
    private final Villages villages;
    private final Cases cases;
    private final ClosedYearGuard closedYears;
    private final Rights rights;
    private final Session database;

    MaintainingVillages(
            Register register,
            Areas areas,
            Villages villages,
            Cases cases,
            ClosedYearGuard closedYears,
            Rights rights,
            Session database) {
        this.register = register;
        this.areas = areas;
        this.villages = villages;
        this.cases = cases;
        this.closedYears = closedYears;
        this.rights = rights;
        this.database = database;
    }

    /**
     * Saves a village as a request describes it.
     *
     * @return whether the village is new
     * @throws Refusal forbidden, unknown-area, successor-invalid, village-in-use, year-closed
     */
    @Transactional
    public boolean save(AreaCode code, VillageChange change, Caller caller) {
        rights.requireWithin(caller, code);
        if (change.mergedInto() != null) {
            rights.requireWithin(caller, new AreaCode(change.mergedInto()));
        }
        var township = code.at(AreaLevel.TOWNSHIP);
        var stamp = register.nextChange(township.value(), caller.name());
        var known = villages.byCode(code.value());
        if (known.filter(village -> village.matches(change.name(), change.mergedInto(), change.mergedOn()))
                .isPresent()) {
            QuarkusTransaction.setRollbackOnly();
            return false;
        }
        if (!areas.isListed(township)) {
            throw Refusal.at("code", Problem.UNKNOWN_AREA);
        }
        requireSuccessor(code, change.mergedInto(), known);
        requireUnused(code, change.mergedOn());
        known.ifPresent(village -> closedYears.requireRowsKept(village, change.mergedOn(), stamp));
        known.ifPresentOrElse(
                village -> village.changeTo(change.name(), change.mergedInto(), change.mergedOn()),
                () -> villages.add(new Village(code, change.name(), change.mergedInto(), change.mergedOn())));
        append(code, change, stamp);
        return known.isEmpty();
    }

    /** One that the list has already is not judged again: it may itself have merged since. */
    private void requireSuccessor(AreaCode code, @Nullable String wanted, Optional<Village> known) {
        if (wanted == null
                || Objects.equals(wanted, known.map(Village::mergedInto).orElse(null))) {
            return;
        }
        var stands = !wanted.equals(code.value())
                && code.at(AreaLevel.TOWNSHIP).covers(new AreaCode(wanted))
                && villages.byCode(wanted)
                        .filter(successor -> successor.mergedInto() == null)
                        .isPresent();
        if (!stands) {
            throw Refusal.at("mergedInto", Problem.SUCCESSOR_INVALID);
        }
    }

    private void requireUnused(AreaCode code, @Nullable LocalDate mergedOn) {
        if (mergedOn != null && cases.hasAcceptedSince(mergedOn, code)) {
            throw Refusal.at("mergedOn", Problem.VILLAGE_IN_USE);
        }
    }

    private void append(AreaCode code, VillageChange change, ChangeStamp stamp) {
        database.createNativeQuery("""
                        insert into village_event (township, change, code, at, by, name, merged_into, merged_on)
                        values (left(:code, 9), :change, :code, :at, :by, :name, :mergedInto, :mergedOn)
                        """)
                .setParameter("code", code.value())
                .setParameter("change", stamp.change())
                .setParameter("at", stamp.at())
                .setParameter("by", stamp.by())
                .setParameter("name", change.name())
                .setParameter("mergedInto", change.mergedInto(), String.class)
                .setParameter("mergedOn", change.mergedOn(), LocalDate.class)
                .executeUpdate();
    }
}
