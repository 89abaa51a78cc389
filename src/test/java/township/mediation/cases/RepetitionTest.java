package township.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Api.amend;
import static township.mediation.cases.Api.amended;
import static township.mediation.cases.Api.annul;
import static township.mediation.cases.Api.annulled;
import static township.mediation.cases.Api.conclude;
import static township.mediation.cases.Api.concluded;
import static township.mediation.cases.Api.followUp;
import static township.mediation.cases.Api.followedUp;
import static township.mediation.cases.Api.id;
import static township.mediation.cases.Api.recorded;
import static township.mediation.cases.Api.reopen;
import static township.mediation.cases.Api.reopened;
import static township.mediation.cases.Body.aFailure;
import static township.mediation.cases.Body.aSettledCase;
import static township.mediation.cases.Body.aSettlement;
import static township.mediation.cases.Body.anOpenCase;
import static township.mediation.cases.Body.because;
import static township.mediation.cases.Body.performedOn;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import township.mediation.fixtures.Township;
import township.mediation.people.accounts.Role;

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
    void aCorrectionIsSafeToRepeatWhoeverRepeatsItAndForWhateverReason() {
        var first = recorded(aSettledCase().in(ground.莲花村));
        var once = concluded(first, aFailure().with("changeReason", "记错"));
        var written = ground.ledger();

        assertUnchanged(once, conclude(first, aFailure().with("changeReason", "记错")), written);
        assertUnchanged(once, conclude(once, aFailure().with("changeReason", "另有原因")), written);
        assertUnchanged(once, conclude(first, aFailure()), written);
        caller.become(Role.MEDIATOR, ground.莲花村);
        assertUnchanged(once, conclude(first, aFailure()), written);
    }

    @Test
    void aFollowUpIsSafeToRepeat() {
        var first = recorded(aSettledCase().in(ground.莲花村));
        var once = followedUp(first, performedOn("2025-03-12"));
        var written = ground.ledger();

        assertUnchanged(once, followUp(first, performedOn("2025-03-12")), written);
        assertUnchanged(once, followUp(once, performedOn("2025-03-12").with("confirmation", "NONE")), written);
        caller.become(Role.MEDIATOR, ground.莲花村);
        assertUnchanged(once, followUp(first, performedOn("2025-03-12")), written);
    }

    @Test
    void aReopeningIsSafeToRepeat() {
        var first = recorded(aSettledCase().in(ground.莲花村));
        var once = reopened(first, because("一方反悔"));
        var neverConcluded = recorded(anOpenCase().in(ground.莲花村));
        var written = ground.ledger();

        assertUnchanged(once, reopen(first, because("一方反悔")), written);
        assertUnchanged(once, reopen(once, because("另有原因")), written);
        assertUnchanged(neverConcluded, reopen(neverConcluded, because("一方反悔")), written);
    }

    @Test
    void anAnnulmentIsSafeToRepeat() {
        var original = id(recorded(anOpenCase().in(ground.莲花村)));
        var first = recorded(aSettledCase().in(ground.莲花村));
        var annulment = because("重复登记").with("duplicateOf", original);
        var once = annulled(first, annulment);
        var written = ground.ledger();

        assertUnchanged(once, annul(first, annulment), written);
        assertUnchanged(once, annul(once, annulment), written);
    }

    @Test
    void aBatchIsSafeToRepeatWithKeys() {
        var item = anOpenCase().in(ground.莲花村).with("idempotencyKey", "one-key");
        var once = Api.batch(item);
        var written = ground.ledger();

        var again = Api.batch(item);

        assertThat(again.<Object>path("results[0].recorded")).isEqualTo(once.path("results[0].recorded"));
        assertThat(ground.ledger()).isEqualTo(written);
    }

    @Test
    void aVillageIsListedAgainWithoutAChange() {
        Api.rename(ground.莲花村, "新莲花村");
        var written = ground.ledger();

        assertThat(Api.rename(ground.莲花村, "新莲花村").statusCode()).isEqualTo(200);
        assertThat(ground.ledger()).isEqualTo(written);
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
        conclude(first, aFailure().with("concludedOn", "2025-03-16"));
        followUp(first, performedOn("2025-03-12"));
        annul(first, because("重复登记").with("duplicateOf", id(first)));
        annul(first, because(""));
        Api.batch(anOpenCase().in(ground.unlistedVillage()), null);
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
