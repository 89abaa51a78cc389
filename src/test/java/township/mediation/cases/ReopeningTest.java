package township.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Api.annulled;
import static township.mediation.cases.Api.concluded;
import static township.mediation.cases.Api.figures;
import static township.mediation.cases.Api.history;
import static township.mediation.cases.Api.id;
import static township.mediation.cases.Api.recorded;
import static township.mediation.cases.Api.reopen;
import static township.mediation.cases.Api.reopened;
import static township.mediation.cases.Body.aFailedCase;
import static township.mediation.cases.Body.aSettledCase;
import static township.mediation.cases.Body.aSettlement;
import static township.mediation.cases.Body.anOpenCase;
import static township.mediation.cases.Body.because;
import static township.mediation.cases.Body.nothing;
import static township.mediation.cases.Refusals.assertRefused;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import township.mediation.people.accounts.Role;

/** The office removes the outcome of a case. */
@QuarkusTest
class ReopeningTest extends OnOwnGround {

    @Test
    void leavesNothingOfTheOutcome() {
        var open = recorded(anOpenCase().in(ground.莲花村).with("summary", "田埂"));
        var settled = concluded(
                open,
                aSettlement()
                        .with("reason", "当场")
                        .with("agreement.terms", "各退一步")
                        .with("agreement.amount", "1500"));

        var again = reopened(settled, because("一方反悔"));

        assertThat(without(again)).isEqualTo(without(open));
        assertThat(again.asString()).doesNotContain("各退一步").doesNotContain("当场").doesNotContain("一方反悔");
        assertThat(again.<String>path("status")).isEqualTo("OPEN");
        assertThat(again.header("ETag")).isEqualTo("\"3\"");
    }

    @ParameterizedTest
    @CsvSource({"2025-04-01T10:00:00, false", "2025-04-02T10:00:00, true"})
    void theCaseIsDueAgainOneMonthAfterItsAcceptance(String now, boolean overdue) {
        var failed = recorded(aFailedCase().in(ground.莲花村));
        clock.set(now);

        var again = reopened(failed, because("一方反悔"));

        assertThat(failed.<Boolean>path("overdue")).isFalse();
        assertThat(again.<String>path("dueOn")).isEqualTo("2025-04-01");
        assertThat(again.<Boolean>path("overdue")).isEqualTo(overdue);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "　\n"})
    void needsAReason(String none) {
        var failed = recorded(aFailedCase().in(ground.莲花村));

        assertRefused(reopen(failed, because(none)), 400, "validation-failed", "reason");
        assertRefused(reopen(failed, nothing()), 400, "validation-failed", "reason");
    }

    @Test
    void theReasonHasAtMost500CharactersAndIsPlainText() {
        var failed = recorded(aFailedCase().in(ground.莲花村));

        assertRefused(reopen(failed, because("错".repeat(501))), 400, "validation-failed", "reason");
        assertRefused(reopen(failed, because("错\u0007")), 400, "validation-failed", "reason");
        reopened(failed, because("错".repeat(500)));
    }

    @Test
    void anAnnulledCaseStaysAnnulledWhateverVersionIsNamed() {
        var open = annulled(recorded(anOpenCase().in(ground.莲花村)), because("误录"));
        var settled = annulled(recorded(aSettledCase().in(ground.莲花村)), because("误录"));

        for (var seen : List.of(open, settled)) {
            assertRefused(reopen(seen, because("误废")), 409, "annulled");
            assertRefused(reopen(id(seen), "\"1\"", because("误废")), 409, "annulled");
            assertRefused(reopen(id(seen), null, because("误废")), 428, "version-required");
        }
    }

    @Test
    void isBasedOnTheLastVersion() {
        var first = recorded(anOpenCase().in(ground.莲花村));
        var second = concluded(first, aSettlement());

        assertRefused(reopen(first, because("一方反悔")), 412, "stale-version");
        assertRefused(reopen(id(second), null, because("一方反悔")), 428, "version-required");
    }

    @Test
    void isToldByTheHistoryWithItsReason() {
        var settled = recorded(aSettledCase().in(ground.莲花村).with("outcome.agreement.terms", "各退一步"));
        reopened(settled, because("一方反悔"));

        var answer = history(id(settled));

        assertThat(answer.<List<String>>path("items.action")).containsExactly("RECORDED", "REOPENED");
        assertThat(answer.<List<String>>path("items.reason")).containsExactly(null, "一方反悔");
        assertThat(answer.<List<String>>path("items[1].changes.field"))
                .containsExactly(
                        "outcome.result",
                        "outcome.concludedOn",
                        "outcome.agreement.form",
                        "outcome.agreement.amount",
                        "outcome.agreement.effectiveOn",
                        "outcome.agreement.performance",
                        "outcome.agreement.confirmation",
                        "outcome.agreement.terms");
        assertThat(answer.<List<Object>>path("items[1].changes.to")).containsOnlyNulls();
        assertThat(answer.<String>path("items[1].changes[7].from")).isEqualTo("各退一步");
    }

    @Test
    void figuresAndListsChangeAtOnce() {
        var settled = recorded(aSettledCase().in(ground.莲花村).with("outcome.agreement.amount", "1500"));

        reopened(settled, because("一方反悔"));

        assertThat(figures(2025))
                .containsEntry("accepted", 1)
                .containsEntry("settled", 0)
                .containsEntry("concluded", 0)
                .containsEntry("oral", 0)
                .containsEntry("amount", "0.00")
                .containsEntry("pending", 1);
        assertThat(Api.list("status=OPEN").<List<String>>path("items.id")).containsExactly(id(settled));
        assertThat(Api.list("figure=settled&year=2025").<List<?>>path("items")).isEmpty();
    }

    @Test
    void aMediatorConcludesTheCaseAgainWithoutAReason() {
        var again = reopened(
                recorded(aSettledCase()
                        .in(ground.莲花村)
                        .with("outcome.agreement.performance", "PERFORMED")
                        .with("outcome.agreement.performedOn", "2025-03-12")),
                because("一方反悔"));
        caller.become(Role.MEDIATOR, ground.莲花村);

        var settled = concluded(again, aSettlement().with("concludedOn", "2025-03-15"));

        assertThat(settled.<String>path("outcome.agreement.performance")).isEqualTo("PENDING");
        assertThat(history(id(settled)).<List<String>>path("items.action"))
                .containsExactly("RECORDED", "REOPENED", "CONCLUDED");
    }

    private static Map<String, Object> without(Response shown) {
        Map<String, Object> fields = shown.path("$");
        List.of("version", "amendedAt", "amendedBy").forEach(fields::remove);
        return fields;
    }
}
