package township.mediation.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.AreaCode;
import township.mediation.areas.Village;
import township.mediation.areas.Villages;
import township.mediation.cases.facts.Facts;
import township.mediation.people.accounts.Caller;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;

/** The rules on what facts refer to. They check only what a change alters, while the lock of the register is held. */
@ApplicationScoped
class References {

    private final Villages villages;
    private final Cases cases;

    References(Villages villages, Cases cases) {
        this.villages = villages;
        this.cases = cases;
    }

    Village knownVillage(String code) {
        return villages.byCode(code).orElseThrow(() -> Refusal.at("villageCode", Problem.UNKNOWN_VILLAGE));
    }

    void sameTownship(String township, String villageCode) {
        if (!township.equals(new AreaCode(villageCode).township())) {
            throw Refusal.at("villageCode", Problem.OTHER_TOWNSHIP);
        }
    }

    /** The cases that a case refers to from now on: the one that it follows, and the one that it repeats. */
    void otherCases(UUID id, String township, @Nullable Facts before, Facts after, Caller caller) {
        if (before == null || !Objects.equals(before.previousCaseId(), after.previousCaseId())) {
            otherCase("previousCaseId", after.previousCaseId(), id, township, caller);
        }
        if (before == null || !Objects.equals(before.duplicateOf(), after.duplicateOf())) {
            otherCase("duplicateOf", after.duplicateOf(), id, township, caller);
        }
    }

    private void otherCase(String field, @Nullable UUID named, UUID id, String township, Caller caller) {
        if (named == null) {
            return;
        }
        var known = cases.within(caller.area(), named)
                .filter(found -> !found.id().equals(id))
                .orElseThrow(() -> Refusal.at(field, Problem.UNKNOWN_CASE));
        if (!known.township().equals(township)) {
            throw Refusal.at(field, Problem.OTHER_TOWNSHIP);
        }
    }

    /** A merged village keeps its old cases and takes no new ones. */
    void villageTakesCases(Village village, Facts facts) {
        if (!village.takesCasesOf(facts.acceptedOn())) {
            var successors = villages.successors(village.code());
            throw Refusal.at("villageCode", Problem.VILLAGE_MERGED, successors.get(successors.size() - 1));
        }
    }

    /** The refusal names the other case where the caller may see it. */
    void registerNumberFree(UUID id, String township, @Nullable Facts before, Facts after, Caller caller) {
        var wanted = after.registerNumber();
        if (wanted == null || (before != null && Objects.equals(wanted, before.registerNumber()))) {
            return;
        }
        cases.withRegisterNumber(township, wanted, id).ifPresent(other -> {
            var taken = Refusal.at("registerNumber", Problem.REGISTER_NUMBER_TAKEN);
            throw cases.inTownship(township, caller.area(), other)
                    .map(seen -> taken.becauseOf(seen.asExisting()))
                    .orElse(taken);
        });
    }
}
