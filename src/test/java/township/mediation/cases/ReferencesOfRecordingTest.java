package township.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Api.id;
import static township.mediation.cases.Api.record;
import static township.mediation.cases.Api.recorded;
import static township.mediation.cases.Body.aSettledCase;
import static township.mediation.cases.Body.anOpenCase;
import static township.mediation.cases.Refusals.assertRefused;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import township.mediation.people.accounts.Role;

/** What a case refers to: its village, the case before it, and its number in the paper ledger. */
@QuarkusTest
class ReferencesOfRecordingTest extends OnOwnGround {

    @Test
    void refusesAVillageThatNoListHas() {
        assertRefused(record(anOpenCase().in(ground.unlistedVillage())), 422, "unknown-village", "villageCode");
    }

    @Test
    void refusesAPreviousCaseOfAnotherTownship() {
        var neighbour = ground.neighbour();
        caller.become(Role.OFFICE, ground.county);
        var there = id(recorded(anOpenCase().in(neighbour.莲花村)));

        var broken = anOpenCase().in(ground.莲花村).with("previousCaseId", there);

        assertRefused(record(broken), 422, "other-township", "previousCaseId");
    }

    @Test
    void doesNotTellOfACaseThatTheCallerMayNotSee() {
        var there = id(recorded(anOpenCase().in(ground.六里村)));
        caller.become(Role.MEDIATOR, ground.莲花村);

        var broken = anOpenCase().in(ground.莲花村).with("previousCaseId", there);

        assertRefused(record(broken), 422, "unknown-case", "previousCaseId");
    }

    @Test
    void takesAPreviousCaseOfAnotherVillageOfTheTownship() {
        var before = id(recorded(aSettledCase().in(ground.六里村)));

        var again = recorded(anOpenCase().in(ground.莲花村).with("previousCaseId", before));

        assertThat(again.<String>path("previousCaseId")).isEqualTo(before);
    }

    @Test
    void refusesARegisterNumberThatAnotherCaseOfTheTownshipHas() {
        recorded(anOpenCase().in(ground.莲花村).with("registerNumber", "后塘调〔2024〕1号"));

        var second = anOpenCase().in(ground.六里村).with("registerNumber", "后塘调〔2024〕1号");

        assertRefused(record(second), 409, "register-number-taken", "registerNumber");
        caller.become(Role.OFFICE, ground.county);
        recorded(second.in(ground.neighbour().莲花村));
    }
}
