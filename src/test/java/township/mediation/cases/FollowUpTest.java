package township.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static township.mediation.cases.Api.followUp;
import static township.mediation.cases.Api.followedUp;
import static township.mediation.cases.Api.history;
import static township.mediation.cases.Api.id;
import static township.mediation.cases.Api.recorded;
import static township.mediation.cases.Body.aSettledCase;
import static township.mediation.cases.Body.anOpenCase;
import static township.mediation.cases.Body.nothing;
import static township.mediation.cases.Body.performedOn;
import static township.mediation.cases.Refusals.assertRefused;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import township.mediation.people.accounts.Role;

/** What has become of an agreement. Today is 2025-03-15; the cases were settled on 2025-03-10. */
@QuarkusTest
class FollowUpTest extends OnOwnGround {

    @ParameterizedTest
    @EnumSource(names = {"OFFICE", "MEDIATOR"})
    void saysAllThatIsKnownAndLeavesTheRest(Role role) {
        var before = recorded(aSettledCase()
                .in(ground.莲花村)
                .with("outcome.agreement.terms", "各退一步")
                .with("outcome.agreement.amount", "1500"));
        caller.become(role, role == Role.OFFICE ? ground.code : ground.莲花村);

        var after = followedUp(before, everything());

        Map<String, Object> expected = new HashMap<>(before.path("outcome.agreement"));
        expected.putAll(everything().fields());
        assertThat(after.<Map<String, Object>>path("outcome.agreement")).isEqualTo(expected);
        assertThat(after.<Integer>path("version")).isEqualTo(2);
        assertThat(after.<String>path("status")).isEqualTo("CONCLUDED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"absent", "null"})
    void clearsOrDefaultsWhatItDoesNotName(String how) {
        var before = recorded(aSettledCase().in(ground.莲花村));
        var full = followedUp(before, everything());
        var empty = nothing();
        for (var field : how.equals("null") ? everything().fields().keySet() : List.<String>of()) {
            empty = empty.with(field, null);
        }

        var cleared = followedUp(full, empty);

        assertThat(cleared.<Object>path("outcome")).isEqualTo(before.path("outcome"));
        assertThat(cleared.<Integer>path("version")).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPEN", "FAILED", "WITHDRAWN", "REFERRED"})
    void needsAnAgreementEvenWhereItSaysNothing(String status) {
        var open = anOpenCase().in(ground.莲花村);
        var seen = recorded(
                status.equals("OPEN")
                        ? open
                        : open.with("outcome.result", status).with("outcome.concludedOn", "2025-03-10"));

        assertRefused(followUp(seen, nothing()), 409, "no-agreement");
        assertRefused(followUp(seen, nothing().with("performance", "PENDING")), 409, "no-agreement");
        assertRefused(followUp(seen, performedOn("2025-03-16")), 409, "no-agreement");
        assertRefused(followUp(id(seen), "\"7\"", nothing()), 412, "stale-version");
        assertRefused(followUp(id(seen), null, nothing()), 428, "version-required");
        assertRefused(followUp(seen, nothing().with("performance", "DONE")), 400, "validation-failed", "performance");
    }

    @Test
    void isToldByTheHistory() {
        var before = recorded(aSettledCase().in(ground.莲花村));
        followedUp(before, performedOn("2025-03-12"));

        var answer = history(id(before));

        assertThat(answer.<List<String>>path("items.action")).containsExactly("RECORDED", "FOLLOWED_UP");
        assertThat(answer.<List<String>>path("items.reason")).containsOnlyNulls();
        List<Map<String, Object>> changes = answer.path("items[1].changes");
        assertThat(changes)
                .extracting(one -> one.get("field"), one -> one.get("from"), one -> one.get("to"))
                .containsExactly(
                        tuple("outcome.agreement.performance", "PENDING", "PERFORMED"),
                        tuple("outcome.agreement.performedOn", null, "2025-03-12"));
    }

    @Test
    void countsInFiguresAndFiltersAtOnce() {
        var settled = recorded(aSettledCase().in(ground.莲花村));

        followedUp(
                settled,
                performedOn("2025-03-12").with("confirmation", "CONFIRMED").with("confirmedOn", "2025-03-12"));

        assertThat(Api.figures(2025)).containsEntry("performed", 1).containsEntry("confirmed", 1);
        assertThat(Api.list("performance=PERFORMED&confirmation=CONFIRMED").<List<String>>path("items.id"))
                .containsExactly(id(settled));
    }

    private static Body everything() {
        return performedOn("2025-03-14")
                .with("confirmation", "CONFIRMED")
                .with("confirmationAppliedOn", "2025-03-12")
                .with("confirmedOn", "2025-03-13");
    }
}
