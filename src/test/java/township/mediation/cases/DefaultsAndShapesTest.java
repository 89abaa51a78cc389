package township.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Api.amended;
import static township.mediation.cases.Api.concluded;
import static township.mediation.cases.Api.id;
import static township.mediation.cases.Api.read;
import static township.mediation.cases.Api.recorded;
import static township.mediation.cases.Body.aCase;
import static township.mediation.cases.Body.aFailedCase;
import static township.mediation.cases.Body.aParty;
import static township.mediation.cases.Body.aSettledCase;
import static township.mediation.cases.Body.aSettlement;
import static township.mediation.cases.Body.anOpenCase;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import township.mediation.fixtures.Township;

/** Today is 2025-03-15. */
@QuarkusTest
class DefaultsAndShapesTest extends OnOwnGround {

    @Test
    void villageAndTypeAreEnoughAndEveryFieldIsAnswered() {
        var answer = recorded(aCase().in(ground.莲花村));

        assertThat(answer.asString()).isEqualTo("""
                        {"id":"%s","number":"%s-2025-0001","registerNumber":null,"villageCode":"%s",\
                        "villageName":"莲花村","type":"NEIGHBOUR","source":"APPLICATION","handledBy":"VILLAGE",\
                        "acceptedOn":"2025-03-15","extendedTo":null,"dueOn":"2025-04-15","overdue":false,\
                        "summary":null,"difficult":false,"parties":[],"partyCount":null,"mediator":null,\
                        "status":"OPEN","outcome":null,"annulment":null,"previousCaseId":null,"version":1,\
                        "recordedAt":"2025-03-15T02:00:00Z","recordedBy":"office","amendedAt":null,\
                        "amendedBy":null,"warnings":[]}""".formatted(id(answer), ground.code, ground.莲花村));
        assertThat(UUID.fromString(id(answer)).version()).isEqualTo(7);
    }

    @Test
    void aSettledCaseIsAnsweredWithEveryFieldOfItsAgreement() {
        var answer =
                recorded(aCase().in(ground.莲花村).with("outcome", aSettlement().fields()));

        assertThat(answer.<String>path("acceptedOn")).isEqualTo("2025-03-10");
        assertThat(answer.<String>path("status")).isEqualTo("CONCLUDED");
        assertThat(answer.asString()).contains("""
                "outcome":{"result":"SETTLED","concludedOn":"2025-03-10","reason":null,"agreement":{"form":"ORAL",\
                "terms":null,"amount":"0.00","effectiveOn":"2025-03-10","performBy":null,"performance":"PENDING",\
                "performedOn":null,"confirmBy":"2025-04-09","confirmation":"NONE","confirmationAppliedOn":null,\
                "confirmedOn":null}}""");
    }

    @Test
    void aCaseThatFailedHasNoAgreement() {
        var answer = recorded(aFailedCase().in(ground.莲花村).with("outcome.reason", "一方不到场"));

        assertThat(answer.asString()).contains("""
                "outcome":{"result":"FAILED","concludedOn":"2025-03-10","reason":"一方不到场","agreement":null}""");
    }

    @Test
    void everythingSentIsAnswered() {
        var party = Map.of("name", "张三", "role", "APPLICANT", "phone", "139");
        var before = id(recorded(aCase().in(ground.莲花村)));
        var body = aSettledCase()
                .in(ground.六里村)
                .with("source", "REFERRAL_COURT")
                .with("handledBy", "JOINT")
                .with("extendedTo", "2025-05-01")
                .with("summary", "田埂\n两尺")
                .with("difficult", true)
                .with("parties", List.of(party))
                .with("partyCount", 7)
                .with("mediator", "周调解")
                .with("registerNumber", "1号")
                .with("previousCaseId", before)
                .with("outcome.reason", "当场")
                .with("outcome.agreement.form", "WRITTEN")
                .with("outcome.agreement.terms", "各退一步")
                .with("outcome.agreement.amount", "1500.5")
                .with("outcome.agreement.effectiveOn", "2025-03-11")
                .with("outcome.agreement.performBy", "2025-06-01")
                .with("outcome.agreement.performance", "PERFORMED")
                .with("outcome.agreement.performedOn", "2025-03-12")
                .with("outcome.agreement.confirmation", "CONFIRMED")
                .with("outcome.agreement.confirmationAppliedOn", "2025-03-13")
                .with("outcome.agreement.confirmedOn", "2025-03-14");

        Map<String, Object> answer = read(id(recorded(body))).path("$");

        assertThat(answer)
                .containsAllEntriesOf(body.without("outcome").fields())
                .containsEntry("dueOn", "2025-05-01")
                .containsEntry("villageName", "六里村");
        assertThat(answer.get("outcome"))
                .isEqualTo(body.with("outcome.agreement.amount", "1500.50")
                        .with("outcome.agreement.confirmBy", "2025-04-10")
                        .fields()
                        .get("outcome"));
    }

    @Test
    void aRecordedCaseIsFoundWhereTheAnswerSaysAndKeptByNoCache() {
        var created = recorded(anOpenCase().in(ground.莲花村));
        var shown = read(id(created));

        assertThat(created.header("Location")).isEqualTo("/api/v1/cases/" + id(created));
        for (var answer : List.of(created, shown, amended(created, anOpenCase().in(ground.莲花村)))) {
            assertThat(answer.header("ETag")).isEqualTo("\"1\"");
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.asString()).isEqualTo(created.asString());
        }
        assertThat(Api.history(id(created)).header("Cache-Control")).isEqualTo("no-store");
        assertThat(Api.list("year=2025").header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void countsThePartiesNamedWhereNoCountIsGiven() {
        var two = anOpenCase().in(ground.莲花村).between(aParty("张三", "APPLICANT"), aParty("李四", "RESPONDENT"));

        assertThat(recorded(two).<Integer>path("partyCount")).isEqualTo(2);
        assertThat(recorded(two.with("partyCount", 5)).<Integer>path("partyCount"))
                .isEqualTo(5);
    }

    @Test
    void anAmendmentClearsOrDefaultsWhatItDoesNotNameButNotTheAcceptance() {
        var full = aSettledCase()
                .in(ground.莲花村)
                .with("source", "INITIATIVE")
                .with("handledBy", "TOWNSHIP")
                .with("extendedTo", "2025-05-01")
                .with("summary", "田埂")
                .with("difficult", true)
                .with("partyCount", 7)
                .with("mediator", "周调解")
                .with("registerNumber", "1号")
                .with("previousCaseId", id(recorded(aCase().in(ground.莲花村))))
                .between(aParty("张三", "APPLICANT"));
        var before = recorded(full);

        var after = amended(before, aCase().in(ground.莲花村).of("CONTRACT"));

        var plain = recorded(aCase().in(ground.莲花村)
                .of("CONTRACT")
                .acceptedOn("2025-03-01")
                .with("outcome", aSettlement().fields()));
        Map<String, Object> cleared = after.path("$");
        assertThat(cleared)
                .containsEntry("version", 2)
                .containsEntry("amendedAt", "2025-03-15T02:00:00Z")
                .containsEntry("amendedBy", "office");
        Map<String, Object> expected = plain.path("$");
        assertThat(without(cleared)).isEqualTo(without(expected));
    }

    private static Map<String, Object> without(Map<String, Object> answer) {
        List.of("id", "number", "version", "amendedAt", "amendedBy").forEach(answer::remove);
        return answer;
    }

    @Test
    void aNumberNeverChanges() {
        var first = recorded(anOpenCase().in(ground.莲花村).acceptedOn("2023-12-31"));
        var second = recorded(anOpenCase().in(ground.六里村).acceptedOn("2023-01-01"));
        var other = recorded(anOpenCase().in(ground.六里村).acceptedOn("2024-01-01"));

        var moved = amended(first, anOpenCase().in(ground.六里村).acceptedOn("2024-01-02"));

        assertThat(List.of(number(first), number(second), number(other), number(moved)))
                .containsExactly(
                        ground.code + "-2023-0001",
                        ground.code + "-2023-0002",
                        ground.code + "-2024-0001",
                        ground.code + "-2023-0001");
        assertThat(number(recorded(anOpenCase().in(ground.莲花村).acceptedOn("2024-05-01"))))
                .isEqualTo(ground.code + "-2024-0002");
    }

    private static String number(Response shown) {
        return shown.path("number");
    }

    @Test
    void theVersionIsTheNumberOfEvents() {
        var first = recorded(anOpenCase().in(ground.莲花村));
        var second = amended(first, anOpenCase().in(ground.六里村));
        var third = concluded(second, aSettlement());

        assertThat(third.<Integer>path("version")).isEqualTo(3);
        assertThat(third.header("ETag")).isEqualTo("\"3\"");
        assertThat(Api.history(id(first)).<List<?>>path("items")).hasSize(3);
        assertThat(ground.ledger()).isEqualTo(new Township.Ledger(3, 3, 1, 3));
    }
}
