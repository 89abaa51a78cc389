package township.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static township.mediation.cases.Api.amend;
import static township.mediation.cases.Api.annul;
import static township.mediation.cases.Api.annulled;
import static township.mediation.cases.Api.anyId;
import static township.mediation.cases.Api.history;
import static township.mediation.cases.Api.id;
import static township.mediation.cases.Api.read;
import static township.mediation.cases.Api.recorded;
import static township.mediation.cases.Body.aSettledCase;
import static township.mediation.cases.Body.anOpenCase;
import static township.mediation.cases.Body.because;
import static township.mediation.cases.Body.nothing;
import static township.mediation.cases.Refusals.assertRefused;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import township.mediation.people.accounts.Role;

/** The office says that a case was recorded in error. */
@QuarkusTest
class AnnulmentTest extends OnOwnGround {

    private static final Body TWICE = because("重复登记");

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "　\n", "\u0007"})
    void needsAReason(String none) {
        var open = recorded(anOpenCase().in(ground.莲花村));

        assertRefused(annul(open, because(none)), 400, "validation-failed", "reason");
        assertRefused(annul(open, nothing()), 400, "validation-failed", "reason");
        assertRefused(annul(open, because("误".repeat(501))), 400, "validation-failed", "reason");
        assertRefused(annul(open, TWICE.with("duplicateOf", "1")), 400, "validation-failed", "duplicateOf");
    }

    @Test
    void isAnsweredWithWhyAndWhatItRepeats() {
        var first = recorded(aSettledCase().in(ground.莲花村));
        var second = recorded(aSettledCase().in(ground.莲花村).with("summary", "田埂"));

        var answer = annulled(second, TWICE.with("duplicateOf", id(first)));

        assertThat(answer.<Map<String, Object>>path("annulment"))
                .isEqualTo(Map.of("reason", "重复登记", "duplicateOf", id(first)));
        assertThat(answer.<String>path("status")).isEqualTo("ANNULLED");
        assertThat(answer.<String>path("number")).isEqualTo(second.path("number"));
        assertThat(answer.<Object>path("outcome")).isEqualTo(second.path("outcome"));
        assertThat(answer.<String>path("summary")).isEqualTo("田埂");
        assertThat(answer.<Boolean>path("overdue")).isFalse();
        assertThat(read(id(second)).asString()).isEqualTo(answer.asString());
        assertThat(annulled(first, because("误".repeat(500))).asString())
                .contains("\"annulment\":{\"reason\":\"" + "误".repeat(500) + "\",\"duplicateOf\":null}");
    }

    @Test
    void repeatsAnotherCaseOfItsTownshipThatTheCallerSees() {
        var neighbour = ground.neighbour();
        caller.become(Role.OFFICE, "0");
        var here = recorded(anOpenCase().in(ground.莲花村));
        var there = id(recorded(anOpenCase().in(neighbour.莲花村)));
        var itself = id(here);

        assertRefused(annul(here, TWICE.with("duplicateOf", anyId())), 422, "unknown-case", "duplicateOf");
        assertRefused(annul(here, TWICE.with("duplicateOf", itself)), 422, "unknown-case", "duplicateOf");
        assertRefused(annul(here, TWICE.with("duplicateOf", there)), 422, "other-township", "duplicateOf");
        caller.become(Role.OFFICE, ground.code);
        assertRefused(annul(here, TWICE.with("duplicateOf", there)), 422, "unknown-case", "duplicateOf");
    }

    @Test
    void isToldByTheHistory() {
        var first = recorded(anOpenCase().in(ground.莲花村));
        var second = recorded(anOpenCase().in(ground.莲花村));
        annulled(second, TWICE.with("duplicateOf", id(first)));

        var answer = history(id(second));

        assertThat(answer.<List<String>>path("items.action")).containsExactly("RECORDED", "ANNULLED");
        assertThat(answer.<List<String>>path("items.reason")).containsExactly(null, "重复登记");
        List<Map<String, Object>> changes = answer.path("items[1].changes");
        assertThat(changes)
                .extracting(one -> one.get("field"), one -> one.get("from"), one -> one.get("to"))
                .containsExactly(
                        tuple("annulment.reason", null, "重复登记"), tuple("annulment.duplicateOf", null, id(first)));
    }

    @Test
    void isRepeatedWithTheSameWordsOnly() {
        var first = recorded(anOpenCase().in(ground.莲花村));
        var second = recorded(anOpenCase().in(ground.莲花村));
        var once = annulled(second, TWICE.with("duplicateOf", id(first)));

        assertThat(annul(second, TWICE.with("duplicateOf", id(first))).asString())
                .isEqualTo(once.asString());
        assertRefused(annul(once, TWICE), 409, "annulled");
        assertRefused(annul(once, because("误录").with("duplicateOf", id(first))), 409, "annulled");
        assertRefused(annul(once, TWICE.with("duplicateOf", anyId())), 409, "annulled");
        assertRefused(annul(second, because("误录")), 412, "stale-version");
        assertRefused(annul(id(second), null, TWICE.with("duplicateOf", id(first))), 428, "version-required");
        assertRefused(amend(second, anOpenCase().in(ground.六里村)), 412, "stale-version");
    }
}
