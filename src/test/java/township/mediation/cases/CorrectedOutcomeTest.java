package township.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static township.mediation.cases.Api.concluded;
import static township.mediation.cases.Api.figures;
import static township.mediation.cases.Api.followedUp;
import static township.mediation.cases.Api.history;
import static township.mediation.cases.Api.id;
import static township.mediation.cases.Api.recorded;
import static township.mediation.cases.Body.aFailedCase;
import static township.mediation.cases.Body.aFailure;
import static township.mediation.cases.Body.aSettledCase;
import static township.mediation.cases.Body.aSettlement;
import static township.mediation.cases.Body.performedOn;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a case says, and is counted as, once its outcome is corrected. */
@QuarkusTest
class CorrectedOutcomeTest extends OnOwnGround {

    private static final String WHY = "changeReason";

    private static final String AGREEMENT = "outcome.agreement.";

    @Test
    void replacesWhatTheOutcomeSaidAndClearsWhatItDoesNotName() {
        var before = recorded(aSettledCase()
                .in(ground.莲花村)
                .with("outcome.reason", "当场")
                .with(AGREEMENT + "terms", "各退一步")
                .with(AGREEMENT + "amount", "1500")
                .with(AGREEMENT + "performBy", "2025-06-01"));

        var after = concluded(
                before,
                aSettlement()
                        .with("concludedOn", "2025-03-11")
                        .with("agreement.form", "WRITTEN")
                        .with(WHY, "补签协议"));

        assertThat(after.asString()).contains("""
                "outcome":{"result":"SETTLED","concludedOn":"2025-03-11","reason":null,"agreement":{"form":"WRITTEN",\
                "terms":null,"amount":"0.00","effectiveOn":"2025-03-11","performBy":null,"performance":"PENDING",\
                "performedOn":null,"confirmBy":"2025-04-10","confirmation":"NONE","confirmationAppliedOn":null,\
                "confirmedOn":null}}""");
        assertThat(after.header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void aSettlementThatStaysOneKeepsPerformanceAndConfirmation() {
        var before = followedUp(
                recorded(aSettledCase().in(ground.莲花村)),
                performedOn("2025-03-14")
                        .with("confirmation", "CONFIRMED")
                        .with("confirmationAppliedOn", "2025-03-12")
                        .with("confirmedOn", "2025-03-13"));

        var after =
                concluded(before, aSettlement().with("agreement.amount", "88").with(WHY, "金额记错"));

        Map<String, Object> agreement = after.path("outcome.agreement");
        assertThat(agreement)
                .containsEntry("amount", "88.00")
                .containsEntry("performance", "PERFORMED")
                .containsEntry("performedOn", "2025-03-14")
                .containsEntry("confirmation", "CONFIRMED")
                .containsEntry("confirmationAppliedOn", "2025-03-12")
                .containsEntry("confirmedOn", "2025-03-13");
    }

    @Test
    void anotherResultRemovesThemAndASettlementAfterItBeginsAnew() {
        var settled = followedUp(
                recorded(aSettledCase().in(ground.莲花村)),
                performedOn("2025-03-14").with("confirmation", "APPLIED").with("confirmationAppliedOn", "2025-03-12"));

        var failed = concluded(settled, aFailure().with(WHY, "未签协议"));
        var again = concluded(failed, aSettlement().with(WHY, "找到协议"));

        assertThat(failed.<Object>path("outcome.agreement")).isNull();
        Map<String, Object> agreement = again.path("outcome.agreement");
        assertThat(agreement)
                .containsEntry("performance", "PENDING")
                .containsEntry("performedOn", null)
                .containsEntry("confirmation", "NONE")
                .containsEntry("confirmationAppliedOn", null)
                .containsEntry("confirmedOn", null);
    }

    @Test
    void isToldByTheHistoryWithItsReasonAndTheFieldsThatItChanged() {
        var before = recorded(aSettledCase().in(ground.莲花村));
        var after = concluded(before, aFailure().with("reason", "一方反悔").with(WHY, "未签协议"));
        concluded(
                after,
                aFailure().with("result", "REFERRED").with("reason", "一方反悔").with(WHY, "已移送"));

        var answer = history(id(before));

        assertThat(answer.<List<String>>path("items.action")).containsExactly("RECORDED", "CORRECTED", "CORRECTED");
        assertThat(answer.<List<String>>path("items.reason")).containsExactly(null, "未签协议", "已移送");
        List<Map<String, Object>> changes = answer.path("items[1].changes");
        assertThat(changes)
                .extracting(one -> one.get("field"), one -> one.get("from"), one -> one.get("to"))
                .containsExactly(
                        tuple("outcome.result", "SETTLED", "FAILED"),
                        tuple("outcome.reason", null, "一方反悔"),
                        tuple("outcome.agreement.form", "ORAL", null),
                        tuple("outcome.agreement.amount", "0.00", null),
                        tuple("outcome.agreement.effectiveOn", "2025-03-10", null),
                        tuple("outcome.agreement.performance", "PENDING", null),
                        tuple("outcome.agreement.confirmation", "NONE", null));
        assertThat(answer.<List<String>>path("items[2].changes.field")).containsExactly("outcome.result");
    }

    @Test
    void movesTheCaseFromOneFigureToAnother() {
        var failed = recorded(aFailedCase().in(ground.莲花村));
        assertThat(figures(2025)).containsEntry("failed", 1).containsEntry("settled", 0);

        concluded(failed, aSettlement().with("agreement.amount", "20").with(WHY, "记错"));

        assertThat(figures(2025))
                .containsEntry("failed", 0)
                .containsEntry("settled", 1)
                .containsEntry("amount", "20.00");
    }
}
