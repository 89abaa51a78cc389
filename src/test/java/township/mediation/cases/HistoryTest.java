package township.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static township.mediation.cases.Api.amended;
import static township.mediation.cases.Api.annulled;
import static township.mediation.cases.Api.concluded;
import static township.mediation.cases.Api.followedUp;
import static township.mediation.cases.Api.history;
import static township.mediation.cases.Api.id;
import static township.mediation.cases.Api.recorded;
import static township.mediation.cases.Body.aCase;
import static township.mediation.cases.Body.aParty;
import static township.mediation.cases.Body.aSettledCase;
import static township.mediation.cases.Body.aSettlement;
import static township.mediation.cases.Body.anOpenCase;
import static township.mediation.cases.Body.because;
import static township.mediation.cases.Body.performedOn;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import township.mediation.people.accounts.Role;

@QuarkusTest
class HistoryTest extends OnOwnGround {

    @Test
    void tellsWhoDidWhatWhenAndWhyOldestFirst() {
        caller.become(Role.MEDIATOR, ground.莲花村);
        var first = recorded(aCase().in(ground.莲花村));
        clock.set("2025-03-16T08:00:00");
        caller.become(Role.OFFICE, ground.code);
        var second = amended(first, aCase().in(ground.六里村).with("changeReason", "记错了村"));
        clock.set("2025-03-17T08:00:00");
        concluded(second, aSettlement().with("concludedOn", "2025-03-17"));

        var answer = history(id(first));

        assertThat(answer.asString()).isEqualTo("""
                {"items":[\
                {"at":"2025-03-15T02:00:00Z","by":"mediator","action":"RECORDED","changes":[],"reason":null},\
                {"at":"2025-03-16T00:00:00Z","by":"office","action":"AMENDED","changes":[\
                {"field":"villageCode","from":"%s","to":"%s"}],"reason":"记错了村"},\
                {"at":"2025-03-17T00:00:00Z","by":"office","action":"CONCLUDED","changes":[\
                {"field":"outcome.result","from":null,"to":"SETTLED"},\
                {"field":"outcome.concludedOn","from":null,"to":"2025-03-17"},\
                {"field":"outcome.agreement.form","from":null,"to":"ORAL"},\
                {"field":"outcome.agreement.amount","from":null,"to":"0.00"},\
                {"field":"outcome.agreement.effectiveOn","from":null,"to":"2025-03-17"},\
                {"field":"outcome.agreement.performance","from":null,"to":"PENDING"},\
                {"field":"outcome.agreement.confirmation","from":null,"to":"NONE"}],"reason":null}]}""".formatted(ground.莲花村, ground.六里村));
    }

    @Test
    void namesEveryFieldThatAnAmendmentChanged() {
        var before = recorded(aSettledCase().in(ground.莲花村));
        var previous = id(recorded(aCase().in(ground.莲花村)));
        var change = aCaseOfWhichAllIsSaid(previous);

        amended(before, change);

        List<Map<String, Object>> changes = history(id(before)).path("items[1].changes");
        assertThat(changes).hasSize(change.fields().size());
        for (var field : change.fields().keySet()) {
            assertThat(changes).filteredOn("field", field).singleElement().satisfies(one -> {
                assertThat(one.get("to")).isEqualTo(change.fields().get(field));
                assertThat(one.get("from")).isEqualTo(before.path(field));
            });
        }
    }

    private Body aCaseOfWhichAllIsSaid(String previous) {
        return aCase().in(ground.六里村)
                .of("CONTRACT")
                .acceptedOn("2025-03-02")
                .with("source", "INITIATIVE")
                .with("handledBy", "JOINT")
                .with("extendedTo", "2025-05-01")
                .with("summary", "田埂")
                .with("difficult", true)
                .between(Map.of("name", "张三", "role", "APPLICANT", "phone", "139"))
                .with("partyCount", 2)
                .with("mediator", "周调解")
                .with("registerNumber", "1号")
                .with("previousCaseId", previous);
    }

    @Test
    void namesEveryFieldThatAConclusionBrought() {
        var before = recorded(anOpenCase().in(ground.莲花村));

        concluded(
                before,
                aSettlement()
                        .with("reason", "当场")
                        .with("agreement.terms", "各退一步")
                        .with("agreement.amount", "1500")
                        .with("agreement.performBy", "2025-06-01"));

        List<Map<String, Object>> changes = history(id(before)).path("items[1].changes");
        assertThat(changes)
                .extracting(one -> one.get("field"), one -> one.get("from"), one -> one.get("to"))
                .contains(
                        tuple("outcome.reason", null, "当场"),
                        tuple("outcome.agreement.terms", null, "各退一步"),
                        tuple("outcome.agreement.amount", null, "1500.00"),
                        tuple("outcome.agreement.performBy", null, "2025-06-01"))
                .hasSize(10);
    }

    /** Told one after the other, the changes of a case that began empty end in what it says now. */
    @Test
    void tellsEveryFieldAsTheCaseShowsIt() {
        var previous = id(recorded(aCase().in(ground.莲花村)));
        var repeated = id(recorded(aCase().in(ground.莲花村)));
        var seen = recorded(aCase().in(ground.莲花村).acceptedOn("2025-03-01"));
        seen = amended(seen, aCaseOfWhichAllIsSaid(previous));
        seen = concluded(
                seen,
                aSettlement()
                        .with("concludedOn", "2025-03-03")
                        .with("reason", "当场")
                        .with("agreement.terms", "各退一步")
                        .with("agreement.amount", "1500")
                        .with("agreement.effectiveOn", "2025-03-04")
                        .with("agreement.performBy", "2025-06-01"));
        seen = followedUp(
                seen,
                performedOn("2025-03-05")
                        .with("confirmation", "CONFIRMED")
                        .with("confirmationAppliedOn", "2025-03-06")
                        .with("confirmedOn", "2025-03-07"));
        seen = annulled(seen, because("重复登记").with("duplicateOf", repeated));

        var told = new LinkedHashMap<String, Object>();
        for (List<Map<String, Object>> changes :
                history(id(seen)).<List<List<Map<String, Object>>>>path("items.changes")) {
            for (var change : changes) {
                var field = (String) change.get("field");
                if (told.containsKey(field)) {
                    assertThat(change.get("from")).as(field).isEqualTo(told.get(field));
                }
                told.put(field, change.get("to"));
            }
        }
        assertThat(told).hasSize(28);
        for (var field : told.keySet()) {
            assertThat(told.get(field)).as(field).isEqualTo(seen.path(field));
        }
        assertThat(told.values()).doesNotContainNull();
    }

    @Test
    void tellsFieldsThatWereClearedAndKeepsEachReasonToItsChange() {
        var first = recorded(anOpenCase().in(ground.莲花村).between(aParty("张三", "APPLICANT")));
        var second = amended(first, anOpenCase().in(ground.莲花村).with("changeReason", "撤销当事人"));
        amended(second, anOpenCase().in(ground.六里村));

        var answer = history(id(first));

        assertThat(answer.<List<String>>path("items.reason")).containsExactly(null, "撤销当事人", null);
        assertThat(answer.<List<String>>path("items[1].changes.field")).containsExactly("parties", "partyCount");
        assertThat(answer.<List<?>>path("items[1].changes[0].to")).isEmpty();
        assertThat(answer.<String>path("items[1].changes[0].from[0].name")).isEqualTo("张三");
        assertThat(answer.<Integer>path("items[1].changes[1].from")).isEqualTo(1);
        assertThat(answer.<Object>path("items[1].changes[1].to")).isNull();
    }
}
