package township.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Api.conclude;
import static township.mediation.cases.Api.concluded;
import static township.mediation.cases.Api.followedUp;
import static township.mediation.cases.Api.history;
import static township.mediation.cases.Api.id;
import static township.mediation.cases.Api.recorded;
import static township.mediation.cases.Body.aFailedCase;
import static township.mediation.cases.Body.aFailure;
import static township.mediation.cases.Body.aSettledCase;
import static township.mediation.cases.Body.aSettlement;
import static township.mediation.cases.Body.anOpenCase;
import static township.mediation.cases.Body.performedOn;
import static township.mediation.cases.Refusals.assertRefused;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import township.mediation.people.accounts.Role;

/** The office says what an outcome should have been. Today is 2025-03-15; the cases were concluded on 2025-03-10. */
@QuarkusTest
class CorrectionTest extends OnOwnGround {

    private static final String WHY = "changeReason";

    private static final String AGREEMENT = "outcome.agreement.";

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\n", "　"})
    void needsAReason(String none) {
        var failed = recorded(aFailedCase().in(ground.莲花村));

        assertRefused(conclude(failed, aSettlement().with(WHY, none)), 422, "reason-required", WHY);
        assertRefused(conclude(failed, aSettlement()), 422, "reason-required", WHY);
    }

    @Test
    void theReasonIsAskedForAfterTheVersionAndWhereThereIsSomethingToCorrect() {
        var first = recorded(aFailedCase().in(ground.莲花村));
        var second = concluded(first, aSettlement().with(WHY, "记错"));

        assertRefused(conclude(first, aFailure()), 412, "stale-version");
        assertThat(conclude(first, aSettlement()).asString()).isEqualTo(second.asString());
        assertRefused(conclude(id(first), null, aFailure()), 428, "version-required");
        assertRefused(conclude(second, aFailure().without("result")), 400, "validation-failed", "result");
    }

    @Test
    void aReasonHasAtMost500Characters() {
        var failed = recorded(aFailedCase().in(ground.莲花村));

        assertRefused(conclude(failed, aSettlement().with(WHY, "错".repeat(501))), 400, "validation-failed", WHY);
        concluded(failed, aSettlement().with(WHY, "错".repeat(500)));
    }

    @Test
    void aConclusionAfterThePerformanceOrTheConfirmationIsRefusedAtItsDate() {
        var ground = this.ground.莲花村;
        var performed = followedUp(recorded(aSettledCase().in(ground)), performedOn("2025-03-12"));
        var confirmed = recorded(aSettledCase()
                .in(ground)
                .with(AGREEMENT + "confirmation", "CONFIRMED")
                .with(AGREEMENT + "confirmedOn", "2025-03-12"));
        var late = aSettlement().with("concludedOn", "2025-03-13").with(WHY, "日期记错");

        assertRefused(conclude(performed, late), 422, "performed-before-concluded", "concludedOn");
        assertRefused(conclude(confirmed, late), 422, "confirmed-before-concluded", "concludedOn");
        concluded(performed, late.with("concludedOn", "2025-03-12"));
        concluded(confirmed, late.with("concludedOn", "2025-03-12"));
        concluded(
                recorded(aSettledCase().in(ground).with(AGREEMENT + "performance", "BREACHED")),
                late.with("concludedOn", "2025-03-15"));
    }

    @ParameterizedTest
    @CsvSource({
        "concludedOn, 2025-03-16, date-in-future, concludedOn",
        "concludedOn, 2025-02-28, concluded-before-accepted, concludedOn",
        "agreement.amount, x, amount-invalid, agreement.amount",
        "result, WITHDRAWN, agreement-not-allowed, agreement"
    })
    void keepsTheRulesOfAConclusion(String field, String value, String slug, String atFault) {
        var failed = recorded(aFailedCase().in(ground.莲花村));
        var broken = aSettlement().with(WHY, "记错").with(field, value);

        assertRefused(conclude(failed, broken), 422, slug, atFault);
        assertThat(conclude(failed, broken.without(WHY)).statusCode()).isEqualTo(422);
    }

    @Test
    void theReasonOfAFirstConclusionIsKeptToo() {
        var open = recorded(anOpenCase().in(ground.莲花村));
        caller.become(Role.MEDIATOR, ground.莲花村);

        concluded(open, aFailure().with(WHY, "补录"));

        assertThat(history(id(open)).<String>path("items[1].action")).isEqualTo("CONCLUDED");
        assertThat(history(id(open)).<String>path("items[1].reason")).isEqualTo("补录");
    }
}
