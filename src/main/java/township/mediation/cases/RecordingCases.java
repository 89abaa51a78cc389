package township.mediation.cases;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.AreaCode;
import township.mediation.areas.AreaLevel;
import township.mediation.cases.facts.FactRules;
import township.mediation.cases.history.Action;
import township.mediation.cases.history.CaseEvents;
import township.mediation.cases.particulars.ParticularsSeal;
import township.mediation.cases.register.ChangeStamp;
import township.mediation.cases.register.Register;
import township.mediation.people.accounts.Caller;
import township.mediation.people.accounts.Rights;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;

/** Records new cases. */
@ApplicationScoped
public class RecordingCases {

    private final Register register;
    private final Cases cases;
    private final CaseEvents events;
    private final PartyIndex parties;
    private final References references;
    private final ClosedYearGuard closedFigures;
    private final ParticularsSeal seal;
    private final RequestHash requests;
    private final Rights rights;

    RecordingCases(
            Register register,
            Cases cases,
            CaseEvents events,
            PartyIndex parties,
            References references,
            ClosedYearGuard closedFigures,
            ParticularsSeal seal,
            RequestHash requests,
            Rights rights) {
        this.register = register;
        this.cases = cases;
        this.events = events;
        this.parties = parties;
        this.references = references;
        this.closedFigures = closedFigures;
        this.seal = seal;
        this.requests = requests;
        this.rights = rights;
    }

    /**
     * Records a case, or answers with the one that the same request recorded before under the same key.
     *
     * @param key unique in the township for ever; null if the client gave none
     * @throws Refusal if a rule is broken; nothing is stored, not even the key
     */
    @Transactional
    public Recorded record(NewCase request, @Nullable String key, Caller caller) {
        var area = new AreaCode(request.villageCode());
        rights.requireWithin(caller, area);
        var township = area.at(AreaLevel.TOWNSHIP).value();
        var stamp = register.nextChange(township, caller.name());
        var idempotencyKey = key == null ? null : new IdempotencyKey(key, requests.of(request));
        if (idempotencyKey != null) {
            var before = cases.byIdempotencyKey(idempotencyKey.key(), township);
            if (before.isPresent()) {
                QuarkusTransaction.setRollbackOnly();
                return replayed(before.get(), idempotencyKey, caller);
            }
        }
        return recorded(request, township, idempotencyKey, caller, stamp);
    }

    private Recorded replayed(Case before, IdempotencyKey again, Caller caller) {
        var first = before.idempotencyKey();
        if (!rights.covers(caller, new AreaCode(before.facts().villageCode()))) {
            throw Refusal.of(Problem.IDEMPOTENCY_KEY_REUSED);
        }
        if (first == null || !first.equals(again)) {
            throw Refusal.of(Problem.IDEMPOTENCY_KEY_REUSED).becauseOf(before.asExisting());
        }
        return new Recorded(before, cases.content(before), true);
    }

    private Recorded recorded(
            NewCase request,
            String township,
            @Nullable IdempotencyKey idempotencyKey,
            Caller caller,
            ChangeStamp stamp) {
        var content = request.toContent(stamp.today());
        var facts = content.facts();
        var village = references.knownVillage(facts.villageCode());
        new FactRules(stamp.today(), UnaryOperator.identity()).check(facts);
        var id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        references.otherCases(id, township, null, facts, caller);
        references.villageTakesCases(village, facts);
        references.registerNumberFree(id, township, null, facts, caller);
        closedFigures.requireUnchanged(null, facts, stamp);
        var number = register.nextNumber(township, facts.acceptedOn().getYear());
        var sealed = seal.seal(content.particulars(), township, id);
        var recorded = new Case(id, number, village, facts, sealed, stamp, idempotencyKey);
        cases.add(recorded);
        parties.index(recorded, List.of(), content.particulars().parties());
        events.append(township, recorded.event(), Action.RECORDED, content, sealed, null, stamp);
        return new Recorded(recorded, content, false);
    }
}
