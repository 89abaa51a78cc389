package township.mediation.cases;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.AreaCode;
import township.mediation.cases.facts.FactRules;
import township.mediation.cases.history.CaseContent;
import township.mediation.cases.history.CaseEvents;
import township.mediation.cases.particulars.ParticularsSeal;
import township.mediation.cases.register.Register;
import township.mediation.people.accounts.Caller;
import township.mediation.people.accounts.Rights;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;

/** Changes cases. Every {@link Change} takes the same steps, which keep the order in which a request is judged. */
@ApplicationScoped
public class ChangingCases {

    private final Register register;
    private final Cases cases;
    private final CaseEvents events;
    private final PartyIndex parties;
    private final References references;
    private final ClosedYearGuard closedFigures;
    private final ParticularsSeal seal;
    private final Rights rights;

    ChangingCases(
            Register register,
            Cases cases,
            CaseEvents events,
            PartyIndex parties,
            References references,
            ClosedYearGuard closedFigures,
            ParticularsSeal seal,
            Rights rights) {
        this.register = register;
        this.cases = cases;
        this.events = events;
        this.parties = parties;
        this.references = references;
        this.closedFigures = closedFigures;
        this.seal = seal;
        this.rights = rights;
    }

    /**
     * Changes a case, or leaves it as it is if it already says what the change would make it say.
     *
     * @param expectedVersion accepts the version that the caller has seen; null if the request names none
     * @throws Refusal in this order: not-found, forbidden, version-required, stale-version, the status, the rules
     */
    @Transactional
    public Changed change(UUID id, Change change, @Nullable IntPredicate expectedVersion, Caller caller) {
        var township = cases.townshipOf(id, caller.area()).orElseThrow(() -> Refusal.missing("case"));
        var stamp = register.nextChange(township, caller.name());
        var changed = cases.inTownship(township, caller.area(), id).orElseThrow(() -> Refusal.missing("case"));
        var before = cases.content(changed);
        var after = change.on(before);
        var sameVillage = after.facts().villageCode().equals(before.facts().villageCode());
        if (!sameVillage) {
            rights.requireWithin(caller, new AreaCode(after.facts().villageCode()));
        }
        change.permit(before, after, caller);
        if (expectedVersion == null) {
            throw Refusal.of(Problem.VERSION_REQUIRED);
        }
        if (change.changesNothing(before, after)) {
            QuarkusTransaction.setRollbackOnly();
            return new Changed(changed, before);
        }
        if (!expectedVersion.test(changed.version())) {
            throw Refusal.of(Problem.STALE_VERSION, changed.version());
        }
        if (before.facts().annulled()) {
            throw Refusal.of(Problem.ANNULLED);
        }
        change.judgeStatus(before, caller);
        change.judge(before);
        references.sameTownship(township, after.facts().villageCode());
        var village = sameVillage
                ? changed.village()
                : references.knownVillage(after.facts().villageCode());
        new FactRules(stamp.today(), change::sentAs).check(after.facts());
        references.otherCases(id, township, before.facts(), after.facts(), caller);
        references.villageTakesCases(village, after.facts());
        references.registerNumberFree(id, township, before.facts(), after.facts(), caller);
        closedFigures.requireUnchanged(before.facts(), after.facts(), stamp);

        changed.changeTo(after.facts(), village, sealed(changed, before, after), stamp);
        parties.index(
                changed, before.particulars().parties(), after.particulars().parties());
        events.append(
                township,
                changed.event(),
                change.action(before),
                after,
                changed.sealedParticulars(),
                change.changeReason(),
                stamp);
        return new Changed(changed, after);
    }

    /** Sealed again only if they differ. */
    private byte[] sealed(Case changed, CaseContent before, CaseContent after) {
        return after.particulars().equals(before.particulars())
                ? changed.sealedParticulars()
                : seal.seal(after.particulars(), changed.township(), changed.id());
    }
}
