package township.mediation.cases;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import township.mediation.accounts.Caller;
import township.mediation.rules.Problem;
import township.mediation.rules.Refusal;

/** Changes cases: one way for every {@link Change}, which keeps the order in which a request is judged. */
@ApplicationScoped
public class Changing {

    private final Register register;
    private final Cases cases;
    private final CaseEvents events;
    private final References references;
    private final ParticularsSeal seal;
    private final Clock clock;

    Changing(
            Register register,
            Cases cases,
            CaseEvents events,
            References references,
            ParticularsSeal seal,
            Clock clock) {
        this.register = register;
        this.cases = cases;
        this.events = events;
        this.references = references;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * Changes a case, or leaves it as it is where it says already what the change would make it say.
     *
     * @param expectedVersion tells the version that the caller has seen; null where it names none
     * @throws Refusal in the order: not-found, forbidden, version-required, stale-version, the status, the rules
     */
    @Transactional
    public Case change(UUID id, Change change, @Nullable IntPredicate expectedVersion, Caller caller) {
        var township = cases.townshipOf(id, caller.area()).orElseThrow(() -> Refusal.of(Problem.NOT_FOUND));
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var number = register.nextChange(township, now);
        var changed = cases.inTownship(township, caller.area(), id).orElseThrow(() -> Refusal.of(Problem.NOT_FOUND));
        var before = cases.content(changed);
        var after = change.on(before);
        change.permit(changed, before, after, caller);
        if (expectedVersion == null) {
            throw Refusal.of(Problem.VERSION_REQUIRED);
        }
        if (after.equals(before)) {
            QuarkusTransaction.setRollbackOnly();
            return changed;
        }
        if (!expectedVersion.test(changed.version())) {
            throw Refusal.of(Problem.STALE_VERSION, changed.version());
        }
        change.judgeStatus(changed);
        references.sameTownship(township, after.facts().villageCode());
        var village = after.facts().villageCode().equals(changed.village().code())
                ? changed.village()
                : references.knownVillage(after.facts().villageCode());
        new FactRules(LocalDate.ofInstant(now, clock.getZone()), change::sentAs).check(after.facts());
        references.previousCase(id, township, before.facts(), after.facts(), caller);
        references.registerNumberFree(township, before.facts(), after.facts());

        var sealed = after.particulars().equals(before.particulars())
                ? changed.sealedParticulars()
                : seal.seal(after.particulars(), township, id);
        changed.become(after.facts(), village, sealed, caller, now);
        events.append(changed, after, change.action(), change.changeReason(), number, caller, now);
        return changed;
    }
}
