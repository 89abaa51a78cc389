package township.mediation.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import township.mediation.accounts.Caller;
import township.mediation.areas.AreaCode;
import township.mediation.areas.Village;
import township.mediation.areas.Villages;
import township.mediation.rules.Problem;
import township.mediation.rules.Refusal;

/** The rules on what facts refer to. They look only at what a change changes; the register's row is held. */
@ApplicationScoped
class References {

    private final Villages villages;
    private final Cases cases;

    References(Villages villages, Cases cases) {
        this.villages = villages;
        this.cases = cases;
    }

    Village knownVillage(String code) {
        return villages.coded(code).orElseThrow(() -> Refusal.at("villageCode", Problem.UNKNOWN_VILLAGE));
    }

    void sameTownship(String township, String villageCode) {
        if (!township.equals(new AreaCode(villageCode).township())) {
            throw Refusal.at("villageCode", Problem.OTHER_TOWNSHIP);
        }
    }

    void previousCase(UUID id, String township, @Nullable Facts before, Facts after, Caller caller) {
        var previous = after.previousCaseId();
        if (previous == null || (before != null && previous.equals(before.previousCaseId()))) {
            return;
        }
        var known = cases.within(caller.area(), previous)
                .filter(found -> !found.id().equals(id))
                .orElseThrow(() -> Refusal.at("previousCaseId", Problem.UNKNOWN_CASE));
        if (!known.township().equals(township)) {
            throw Refusal.at("previousCaseId", Problem.OTHER_TOWNSHIP);
        }
    }

    void registerNumberFree(String township, @Nullable Facts before, Facts after) {
        var wanted = after.registerNumber();
        if (wanted != null
                && !(before != null && Objects.equals(wanted, before.registerNumber()))
                && cases.hasRegisterNumber(township, wanted)) {
            throw Refusal.at("registerNumber", Problem.REGISTER_NUMBER_TAKEN);
        }
    }
}
