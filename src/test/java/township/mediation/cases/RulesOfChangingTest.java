package township.mediation.cases;

import static township.mediation.cases.Api.amend;
import static township.mediation.cases.Api.amended;
import static township.mediation.cases.Api.anyId;
import static township.mediation.cases.Api.conclude;
import static township.mediation.cases.Api.concluded;
import static township.mediation.cases.Api.id;
import static township.mediation.cases.Api.recorded;
import static township.mediation.cases.Body.aFailedCase;
import static township.mediation.cases.Body.aFailure;
import static township.mediation.cases.Body.aSettledCase;
import static township.mediation.cases.Body.aSettlement;
import static township.mediation.cases.Body.anOpenCase;
import static township.mediation.cases.Refusals.assertRefused;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import township.mediation.people.accounts.Role;

/** Today is 2025-03-15. The fields at fault are named as the command sends them. */
@QuarkusTest
class RulesOfChangingTest extends OnOwnGround {

    @ParameterizedTest
    @MethodSource("amendmentsThatBreakOneRule")
    void refusesAnAmendmentThatBreaksARule(String slug, String field, Body broken) {
        var before = recorded(anOpenCase().in(ground.莲花村));

        assertRefused(amend(before, broken.in(ground.莲花村)), 422, slug, field);
    }

    static Stream<Arguments> amendmentsThatBreakOneRule() {
        return Stream.of(
                Arguments.of("date-in-future", "acceptedOn", anOpenCase().acceptedOn("2025-03-16")),
                Arguments.of("extension-too-early", "extendedTo", anOpenCase().with("extendedTo", "2025-03-31")),
                Arguments.of("unknown-case", "previousCaseId", anOpenCase().with("previousCaseId", anyId())));
    }

    @Test
    void takesAnAmendmentAtTheLimitOfEachRule() {
        var before = recorded(anOpenCase().in(ground.莲花村));

        var today = amended(before, anOpenCase().in(ground.莲花村).acceptedOn("2025-03-15"));

        amended(today, anOpenCase().in(ground.莲花村).with("extendedTo", "2025-04-01"));
    }

    @Test
    void refusesAnAcceptanceAfterTheConclusion() {
        var before = recorded(aFailedCase().in(ground.莲花村));

        var broken = anOpenCase().in(ground.莲花村).acceptedOn("2025-03-11");

        assertRefused(amend(before, broken), 422, "concluded-before-accepted", "acceptedOn");
        amended(before, broken.acceptedOn("2025-03-10"));
    }

    @Test
    void refusesACaseAsItsOwnPreviousOne() {
        var before = recorded(anOpenCase().in(ground.莲花村));

        var broken = anOpenCase().in(ground.莲花村).with("previousCaseId", id(before));

        assertRefused(amend(before, broken), 422, "unknown-case", "previousCaseId");
    }

    @Test
    void refusesAVillageThatNoListHas() {
        var before = recorded(anOpenCase().in(ground.莲花村));

        assertRefused(amend(before, anOpenCase().in(ground.unlistedVillage())), 422, "unknown-village", "villageCode");
    }

    @Test
    void keepsACaseInItsTownship() {
        var neighbour = ground.neighbour();
        caller.become(Role.OFFICE, ground.county);
        var here = recorded(anOpenCase().in(ground.莲花村));
        var there = recorded(anOpenCase().in(neighbour.莲花村));

        assertRefused(amend(here, anOpenCase().in(neighbour.莲花村)), 422, "other-township", "villageCode");
        assertRefused(
                amend(here, anOpenCase().in(ground.莲花村).with("previousCaseId", id(there))),
                422,
                "other-township",
                "previousCaseId");
        amended(here, anOpenCase().in(ground.六里村));
    }

    @Test
    void refusesARegisterNumberThatIsTakenAndLeavesItsOwn() {
        recorded(anOpenCase().in(ground.莲花村).with("registerNumber", "1号"));
        var second = recorded(anOpenCase().in(ground.莲花村).with("registerNumber", "2号"));

        assertRefused(
                amend(second, anOpenCase().in(ground.莲花村).with("registerNumber", "1号")),
                409,
                "register-number-taken",
                "registerNumber");
        amended(second, anOpenCase().in(ground.六里村).with("registerNumber", "2号"));
    }

    @Test
    void freesTheRegisterNumberThatACaseGivesUp() {
        var first = recorded(anOpenCase().in(ground.莲花村).with("registerNumber", "1号"));

        amended(first, anOpenCase().in(ground.莲花村));

        recorded(anOpenCase().in(ground.莲花村).with("registerNumber", "1号"));
    }

    @ParameterizedTest
    @MethodSource("conclusionsThatBreakOneRule")
    void refusesAConclusionThatBreaksARule(String slug, String field, Body broken) {
        var before = recorded(anOpenCase().in(ground.莲花村));

        assertRefused(conclude(before, broken), 422, slug, field);
    }

    static Stream<Arguments> conclusionsThatBreakOneRule() {
        return Stream.of(
                Arguments.of("date-in-future", "concludedOn", aSettlement().with("concludedOn", "2025-03-16")),
                Arguments.of("date-in-future", "concludedOn", aFailure().with("concludedOn", "2025-03-16")),
                Arguments.of(
                        "concluded-before-accepted", "concludedOn", aFailure().with("concludedOn", "2025-02-28")),
                Arguments.of("agreement-required", "agreement", aSettlement().without("agreement")),
                Arguments.of("agreement-not-allowed", "agreement", aSettlement().with("result", "FAILED")),
                Arguments.of("agreement-not-allowed", "agreement", aSettlement().with("result", "WITHDRAWN")),
                Arguments.of("agreement-not-allowed", "agreement", aSettlement().with("result", "REFERRED")),
                Arguments.of("amount-invalid", "agreement.amount", aSettlement().with("agreement.amount", "1.005")));
    }

    @ParameterizedTest
    @MethodSource("conclusionsAtTheLimitOfARule")
    void takesAConclusionAtTheLimitOfARule(Body kept) {
        concluded(recorded(anOpenCase().in(ground.莲花村)), kept);
    }

    static Stream<Body> conclusionsAtTheLimitOfARule() {
        return Stream.of(
                aSettlement().with("concludedOn", "2025-03-15"),
                aSettlement().with("concludedOn", "2025-03-01"),
                aFailure().with("result", "WITHDRAWN"),
                aFailure().with("result", "REFERRED"),
                aSettlement().with("agreement.amount", "999999999999.99"));
    }

    @Test
    void refusesAMediatorAnotherOutcomeThanTheOneRecorded() {
        var settled = recorded(aSettledCase().in(ground.莲花村));

        caller.become(Role.MEDIATOR, ground.莲花村);
        assertRefused(conclude(settled, aFailure()), 409, "already-concluded");
        assertRefused(conclude(settled, aSettlement().with("agreement.terms", "各退一步")), 409, "already-concluded");
    }

    @Test
    void refusesAChangeBasedOnNoVersionOrOnAnother() {
        var before = recorded(anOpenCase().in(ground.莲花村));
        var change = anOpenCase().in(ground.六里村);
        amended(before, anOpenCase().in(ground.金桥村));

        assertRefused(amend(id(before), null, change), 428, "version-required");
        assertRefused(conclude(id(before), null, aFailure()), 428, "version-required");
        assertRefused(amend(before, change), 412, "stale-version");
        assertRefused(conclude(before, aFailure()), 412, "stale-version");
        assertRefused(amend(id(before), "\"3\"", change), 412, "stale-version");
        assertRefused(amend(id(before), "W/\"1\"", change), 412, "stale-version");
        assertRefused(amend(id(before), "2", change), 400, "invalid-parameter", "If-Match");
    }
}
