package township.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Api.annulled;
import static township.mediation.cases.Api.batch;
import static township.mediation.cases.Api.concluded;
import static township.mediation.cases.Api.followUp;
import static township.mediation.cases.Api.followedUp;
import static township.mediation.cases.Api.id;
import static township.mediation.cases.Api.list;
import static township.mediation.cases.Api.read;
import static township.mediation.cases.Api.record;
import static township.mediation.cases.Api.recordInEnglish;
import static township.mediation.cases.Api.recorded;
import static township.mediation.cases.Api.reopened;
import static township.mediation.cases.Api.search;
import static township.mediation.cases.Body.aSettledCase;
import static township.mediation.cases.Body.aSettlement;
import static township.mediation.cases.Body.because;
import static township.mediation.cases.Body.nothing;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Confirmation was asked for too late: more than 30 days after 2025-02-01, when the agreement took effect. */
@QuarkusTest
class WarningsTest extends OnOwnGround {

    private static final String AGREEMENT = "outcome.agreement.";
    private static final String LAST_DAY = "2025-03-03";
    private static final String DAY_AFTER = "2025-03-04";

    @Test
    void aConfirmationAskedForOnTheThirtiethDayIsInTimeAndOnTheNextLate() {
        assertNone(recorded(appliedFor(LAST_DAY)));
        assertLate(recorded(appliedFor(DAY_AFTER)));
        assertNone(recorded(appliedFor(DAY_AFTER).with(AGREEMENT + "effectiveOn", "2025-02-02")));
        assertNone(recorded(appliedFor(LAST_DAY).without(AGREEMENT + "confirmationAppliedOn")));
    }

    @Test
    void aFollowUpWarnsAlsoWhereItIsRepeated() {
        var settled = recorded(settledInFebruary());
        var late = nothing().with("confirmation", "APPLIED").with("confirmationAppliedOn", DAY_AFTER);

        assertNone(followedUp(recorded(settledInFebruary()), late.with("confirmationAppliedOn", LAST_DAY)));
        var once = followedUp(settled, late);

        assertLate(once);
        assertThat(followUp(settled, late).asString()).isEqualTo(once.asString());
        assertNone(followedUp(once, nothing()));
    }

    @Test
    void everyCommandOnTheCaseWarnsUntilItIsCorrected() {
        var late = recorded(appliedFor(DAY_AFTER));
        var unchanged = settledInFebruary().without("outcome");

        assertLate(Api.amended(late, unchanged));
        var amended = Api.amended(late, unchanged.with("summary", "田埂"));
        assertLate(amended);
        var corrected = concluded(
                amended,
                inFebruary().with("agreement.effectiveOn", "2025-02-02").with("changeReason", "生效日期记错"));
        assertNone(corrected);
        var wrong = concluded(corrected, inFebruary().with("changeReason", "又记错"));
        assertLate(wrong);
        assertNone(reopened(wrong, because("一方反悔")));
    }

    @Test
    void anAnnulledCaseHasNone() {
        assertNone(annulled(recorded(appliedFor(DAY_AFTER)), because("误录")));
    }

    @Test
    void readingShowsNone() {
        var late = recorded(appliedFor(DAY_AFTER));

        assertNone(read(id(late)));
        assertThat(list("year=2025").<List<List<?>>>path("items.warnings")).containsExactly(List.of());
        assertThat(search(nothing()).<List<List<?>>>path("items.warnings")).containsExactly(List.of());
    }

    @Test
    void aReplayAndABatchWarnToo() {
        var body = appliedFor(DAY_AFTER);
        var once = record(body, "one-key");

        assertLate(once);
        assertThat(record(body, "one-key").asString()).isEqualTo(once.asString());
        var batch = batch(body.with("idempotencyKey", "one-key"), body);
        assertThat(batch.<List<List<String>>>path("results.recorded.warnings.slug"))
                .containsExactly(List.of("confirmation-late"), List.of("confirmation-late"));
    }

    @Test
    void theMessageIsInTheLanguageAskedFor() {
        var late = appliedFor(DAY_AFTER);

        assertThat(recorded(late).<String>path("warnings[0].message")).contains("司法确认", "三十日");
        assertThat(recordInEnglish(late).<String>path("warnings[0].message")).contains("onfirmation", "30 days");
        assertThat(Api.batchInEnglish(late).<String>path("results[0].recorded.warnings[0].message"))
                .contains("30 days");
    }

    private Body settledInFebruary() {
        return aSettledCase().in(ground.莲花村).acceptedOn("2025-01-20").with("outcome.concludedOn", "2025-02-01");
    }

    private static Body inFebruary() {
        return aSettlement().with("concludedOn", "2025-02-01");
    }

    private Body appliedFor(String date) {
        return settledInFebruary()
                .with(AGREEMENT + "confirmation", "APPLIED")
                .with(AGREEMENT + "confirmationAppliedOn", date);
    }

    private static void assertLate(Response answer) {
        assertThat(answer.<List<String>>path("warnings.slug")).containsExactly("confirmation-late");
        assertThat(answer.<List<?>>path("warnings[0].cases")).isEmpty();
    }

    private static void assertNone(Response answer) {
        assertThat(answer.<List<?>>path("warnings")).isEmpty();
    }
}
