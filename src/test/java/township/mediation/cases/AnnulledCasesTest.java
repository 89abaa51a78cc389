package township.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Api.annulled;
import static township.mediation.cases.Api.figures;
import static township.mediation.cases.Api.id;
import static township.mediation.cases.Api.list;
import static township.mediation.cases.Api.record;
import static township.mediation.cases.Api.recorded;
import static township.mediation.cases.Api.search;
import static township.mediation.cases.Body.aParty;
import static township.mediation.cases.Body.aSettledCase;
import static township.mediation.cases.Body.anOpenCase;
import static township.mediation.cases.Body.because;
import static township.mediation.cases.Body.nothing;
import static township.mediation.cases.Refusals.assertRefused;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A case that is annulled counts nowhere, and is found where annulled ones are asked for. */
@QuarkusTest
class AnnulledCasesTest extends OnOwnGround {

    private static final Body TWICE = because("重复登记");

    @Test
    void takesTheCaseOutOfEveryFigureAndListAtOnce() {
        var before = figures(2025);
        var wrong = recorded(aSettledCase()
                .in(ground.莲花村)
                .with("difficult", true)
                .with("outcome.agreement.amount", "1500")
                .with("outcome.agreement.performBy", "2025-03-11")
                .between(aParty("张三", "APPLICANT")));
        assertThat(figures(2025)).isNotEqualTo(before);

        annulled(wrong, TWICE);

        assertThat(figures(2025)).isEqualTo(before);
        for (var query : List.of(
                "year=2025",
                "status=CONCLUDED",
                "result=SETTLED",
                "followUpDue=true",
                "performance=PENDING",
                "number=" + wrong.path("number"),
                "figure=accepted&year=2025",
                "figure=accepted&year=2025&status=ANNULLED",
                "figure=settled&year=2025",
                "figure=amount&year=2025&village=" + ground.莲花村)) {
            assertThat(list(query).<List<?>>path("items")).as(query).isEmpty();
        }
        assertThat(search(nothing().with("party", "张三")).<List<?>>path("items")).isEmpty();
    }

    @Test
    void anOpenOneIsNeitherOpenNorOverdueNorPending() {
        var wrong = recorded(anOpenCase().in(ground.莲花村).acceptedOn("2025-01-01"));
        assertThat(list("overdue=true").<List<?>>path("items")).hasSize(1);

        annulled(wrong, TWICE);

        assertThat(list("overdue=true").<List<?>>path("items")).isEmpty();
        assertThat(list("overdue=true&status=ANNULLED").<List<?>>path("items")).isEmpty();
        assertThat(list("overdue=false&status=ANNULLED").<List<String>>path("items.id"))
                .containsExactly(id(wrong));
        assertThat(Api.read(id(wrong)).<Boolean>path("overdue")).isFalse();
        assertThat(list("status=OPEN").<List<?>>path("items")).isEmpty();
        assertThat(figures(2025)).containsEntry("pending", 0).containsEntry("accepted", 0);
    }

    @Test
    void nothingIsToBeFollowedUpOfIt() {
        var wrong = recorded(aSettledCase().in(ground.莲花村).with("outcome.agreement.performBy", "2025-03-11"));
        assertThat(list("followUpDue=true").<List<?>>path("items")).hasSize(1);

        annulled(wrong, TWICE);

        assertThat(list("followUpDue=true&status=ANNULLED").<List<?>>path("items"))
                .isEmpty();
        assertThat(list("followUpDue=false&status=ANNULLED").<List<String>>path("items.id"))
                .containsExactly(id(wrong));
    }

    @Test
    void isFoundWhereAnnulledOnesAreAskedFor() {
        var wrong = id(annulled(recorded(anOpenCase().in(ground.莲花村).between(aParty("张三", "APPLICANT"))), TWICE));
        recorded(anOpenCase().in(ground.莲花村));
        var annulledOnes = nothing().with("status", "ANNULLED");

        assertThat(list("status=ANNULLED").<List<String>>path("items.id")).containsExactly(wrong);
        assertThat(list("status=ANNULLED&year=2025").<String>path("items[0].annulment.reason"))
                .isEqualTo("重复登记");
        assertThat(search(annulledOnes.with("party", "张三")).<List<String>>path("items.id"))
                .containsExactly(wrong);
        assertThat(search(annulledOnes.with("party", "李四")).<List<?>>path("items"))
                .isEmpty();
    }

    @Test
    void givesUpTheRegisterNumberAndKeepsTheNumber() {
        var numbered = anOpenCase().in(ground.莲花村).with("registerNumber", "1号");
        var wrong = recorded(numbered);
        assertRefused(record(numbered), 409, "register-number-taken", "registerNumber");

        annulled(wrong, TWICE);

        var next = recorded(numbered);
        assertThat(wrong.<String>path("number")).isEqualTo(ground.code + "-2025-0001");
        assertThat(next.<String>path("number")).isEqualTo(ground.code + "-2025-0002");
        assertThat(list("registerNumber=1号").<List<String>>path("items.id")).containsExactly(id(next));
        annulled(next, TWICE);
        assertThat(recorded(numbered).<String>path("number")).isEqualTo(ground.code + "-2025-0003");
    }

    @Test
    void aRecordingThatIsReplayedShowsTheAnnulledCase() {
        var body = anOpenCase().in(ground.莲花村);
        var wrong = annulled(record(body, "one-key"), TWICE);

        var again = record(body, "one-key");

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.asString()).isEqualTo(wrong.asString()).contains("\"status\":\"ANNULLED\"");
    }
}
