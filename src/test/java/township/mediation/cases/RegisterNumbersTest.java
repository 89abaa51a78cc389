package township.mediation.cases;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Api.amend;
import static township.mediation.cases.Api.amended;
import static township.mediation.cases.Api.annulled;
import static township.mediation.cases.Api.batch;
import static township.mediation.cases.Api.id;
import static township.mediation.cases.Api.record;
import static township.mediation.cases.Api.recorded;
import static township.mediation.cases.Body.anOpenCase;
import static township.mediation.cases.Refusals.assertRefused;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import township.mediation.people.accounts.Role;

/** The number of the paper ledger, typed by different people on different keyboards. */
@QuarkusTest
class RegisterNumbersTest extends OnOwnGround {

    private static final String NUMBER = "调字A〔2024〕42号";

    @ParameterizedTest
    @ValueSource(
            strings = {
                NUMBER,
                NUMBER + " ",
                "\u3000" + NUMBER,
                NUMBER + "\u200B",
                "\uFEFF" + NUMBER + "\u00A0\t",
                "调字A\u200B〔2024〕42号",
                "调字Ａ〔２０２４〕４２号",
                "调字A〔2024〕 42 号",
                "调字a〔2024〕42号",
            })
    void isTakenHoweverItIsTyped(String typed) {
        var first = recorded(anOpenCase().in(ground.莲花村).with("registerNumber", NUMBER));
        var other = recorded(anOpenCase().in(ground.莲花村).with("registerNumber", "43"));
        var again = anOpenCase().in(ground.六里村).with("registerNumber", typed);

        assertRefused(record(again), 409, "register-number-taken", "registerNumber");
        assertRefused(amend(other, again.in(ground.莲花村)), 409, "register-number-taken", "registerNumber");
        assertThat(found(typed)).containsExactly(id(first));
        assertThat(searched(typed)).containsExactly(id(first));
    }

    @Test
    void staysAsItWasTypedButForWhatNobodySees() {
        var first = recorded(anOpenCase().in(ground.莲花村).with("registerNumber", "　４２ 号\u200B "));
        assertThat(first.<String>path("registerNumber")).isEqualTo("４２ 号");
        assertThat(found("42号")).containsExactly(id(first));

        var second = amended(first, anOpenCase().in(ground.莲花村).with("registerNumber", "42号"));
        assertThat(second.<String>path("registerNumber")).isEqualTo("42号");
    }

    @Test
    void whoeverMaySeeTheOtherCaseIsToldWhichItIs() {
        var first = recorded(anOpenCase().in(ground.莲花村).with("registerNumber", NUMBER));
        var other = recorded(anOpenCase().in(ground.六里村));
        var again = anOpenCase().in(ground.六里村).with("registerNumber", NUMBER);
        var named = Map.of("id", id(first), "number", first.path("number"));

        assertThat(record(again).<Object>path("existingCase")).isEqualTo(named);
        assertThat(amend(other, again).<Object>path("existingCase")).isEqualTo(named);
        assertThat(batch(again).<Object>path("results[0].problem.existingCase")).isEqualTo(named);

        caller.become(Role.MEDIATOR, ground.六里村);
        for (var refused : List.of(record(again), amend(other, again))) {
            assertRefused(refused, 409, "register-number-taken", "registerNumber");
            assertThat(refused.<Object>path("existingCase")).isNull();
            assertThat(refused.asString()).doesNotContain(id(first));
        }
    }

    @Test
    void isAbsentWhereItIsBlank() {
        for (var blank : List.of("", " ", "\u3000\t", "\u200B", "\uFE0F")) {
            var answer = recorded(anOpenCase().in(ground.莲花村).with("registerNumber", blank));
            assertThat(answer.<String>path("registerNumber")).isNull();
        }
    }

    @Test
    void anAnnulledCaseLeavesItToAnother() {
        var first = recorded(anOpenCase().in(ground.莲花村).with("registerNumber", "42"));
        annulled(first, Body.because("重复"));

        recorded(anOpenCase().in(ground.莲花村).with("registerNumber", "４２"));
    }

    @Test
    void nobodyAsksForABlankOne() {
        for (var blank : List.of(" ", "\u3000", "\u200B")) {
            assertRefused(
                    given().queryParam("registerNumber", blank).get("/api/v1/cases"),
                    400,
                    "invalid-parameter",
                    "registerNumber");
            assertRefused(search("registerNumber", blank), 400, "validation-failed", "registerNumber");
            assertRefused(search("party", blank), 400, "validation-failed", "party");
        }
    }

    private static List<String> found(String typed) {
        return given().queryParam("registerNumber", typed).get("/api/v1/cases").path("items.id");
    }

    private static List<String> searched(String typed) {
        return search("registerNumber", typed).path("items.id");
    }

    private static Response search(String field, String value) {
        return Api.search(Body.nothing().with(field, value));
    }
}
