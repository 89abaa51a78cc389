package township.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Api.amend;
import static township.mediation.cases.Api.amended;
import static township.mediation.cases.Api.conclude;
import static township.mediation.cases.Api.concluded;
import static township.mediation.cases.Api.recorded;
import static township.mediation.cases.Body.aFailure;
import static township.mediation.cases.Body.aSettledCase;
import static township.mediation.cases.Body.aSettlement;
import static township.mediation.cases.Body.anOpenCase;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import township.mediation.accounts.Role;

/** A command sent again answers with the case, and writes nothing. */
@QuarkusTest
class RepetitionTest extends OnOwnGround {

    @Test
    void anAmendmentIsSafeToRepeatWithTheVersionItWasMadeOn() {
        var first = recorded(anOpenCase().in(ground.莲花村));
        var change = anOpenCase().in(ground.六里村).with("summary", "田埂").with("changeReason", "记错了村");
        var once = amended(first, change);
        var written = ground.ledger();

        assertUnchanged(once, amend(first, change), written);
        assertUnchanged(once, amend(once, change.without("changeReason")), written);
    }

    @Test
    void anAmendmentThatSaysOnlyWhatIsSoIsNoChange() {
        var first = recorded(aSettledCase().in(ground.莲花村).with("partyCount", 3));
        var written = ground.ledger();

        assertUnchanged(first, amend(first, anOpenCase().in(ground.莲花村).with("partyCount", 3)), written);
        assertUnchanged(
                first,
                amend(first, anOpenCase().without("acceptedOn").in(ground.莲花村).with("partyCount", 3)),
                written);
    }

    @Test
    void aConclusionIsSafeToRepeat() {
        var first = recorded(anOpenCase().in(ground.莲花村));
        var settlement = aSettlement().with("agreement.amount", "1500").with("agreement.terms", "各退一步");
        var once = concluded(first, settlement);
        var written = ground.ledger();

        assertUnchanged(once, conclude(first, settlement), written);
        assertUnchanged(once, conclude(once, settlement.with("agreement.amount", "1500.00")), written);
        assertUnchanged(once, conclude(once, settlement.with("agreement.effectiveOn", "2025-03-10")), written);
        caller.become(Role.MEDIATOR, ground.莲花村);
        assertUnchanged(once, conclude(first, settlement), written);
    }

    @Test
    void aConclusionWithoutAnAgreementIsSafeToRepeat() {
        var first = recorded(anOpenCase().in(ground.莲花村));
        var once = concluded(first, aFailure().with("reason", "一方不到场"));
        var written = ground.ledger();

        assertUnchanged(once, conclude(first, aFailure().with("reason", "一方不到场")), written);
    }

    @Test
    void aConclusionLeavesWhatWasFollowedUp() {
        var first = recorded(aSettledCase()
                .in(ground.莲花村)
                .with("outcome.agreement.performance", "PERFORMED")
                .with("outcome.agreement.performedOn", "2025-03-12"));

        assertUnchanged(first, conclude(first, aSettlement()), ground.ledger());
    }

    @Test
    void aRefusalWritesNothing() {
        var first = recorded(anOpenCase().in(ground.莲花村));
        var written = ground.ledger();

        Api.record(anOpenCase().in(ground.莲花村).acceptedOn("2025-03-16"), "refused");
        Api.record(anOpenCase().in(ground.unlistedVillage()));
        amend(first, anOpenCase().in(ground.unlistedVillage()));
        conclude(first, aSettlement().without("agreement"));
        conclude(Api.id(first), "\"7\"", aFailure());
        Api.read(Api.id(first));
        Api.history(Api.id(first));

        assertThat(ground.ledger()).isEqualTo(written);
    }

    private void assertUnchanged(Response before, Response again, Township.Ledger written) {
        assertThat(again.statusCode()).as(again.asString()).isEqualTo(200);
        assertThat(again.asString()).isEqualTo(before.asString());
        assertThat(again.header("ETag")).isEqualTo(before.header("ETag"));
        assertThat(ground.ledger()).isEqualTo(written);
    }
}
