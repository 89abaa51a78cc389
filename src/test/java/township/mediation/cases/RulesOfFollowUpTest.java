package township.mediation.cases;

import static township.mediation.cases.Api.followUp;
import static township.mediation.cases.Api.followedUp;
import static township.mediation.cases.Api.id;
import static township.mediation.cases.Api.recorded;
import static township.mediation.cases.Body.aSettledCase;
import static township.mediation.cases.Body.nothing;
import static township.mediation.cases.Body.performedOn;
import static township.mediation.cases.Refusals.assertRefused;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Today is 2025-03-15; the cases were settled on 2025-03-10. The fields at fault are named as they are sent. */
@QuarkusTest
class RulesOfFollowUpTest extends OnOwnGround {

    @ParameterizedTest
    @MethodSource("followUpsThatBreakOneRule")
    void refusesWhatBreaksARuleAndNamesTheFieldAsItWasSent(String slug, String field, Body broken) {
        var settled = recorded(aSettledCase().in(ground.莲花村));

        assertRefused(followUp(settled, broken), 422, slug, field);
        assertRefused(followUp(id(settled), "\"7\"", broken), 412, "stale-version");
    }

    static Stream<Arguments> followUpsThatBreakOneRule() {
        return Stream.of(
                Arguments.of("date-in-future", "performedOn", performedOn("2025-03-16")),
                Arguments.of("date-in-future", "confirmationAppliedOn", applied("2025-03-16")),
                Arguments.of("date-in-future", "confirmedOn", confirmed("2025-03-16")),
                Arguments.of("performed-before-concluded", "performedOn", performedOn("2025-03-09")),
                Arguments.of("confirmed-before-concluded", "confirmedOn", confirmed("2025-03-09")),
                inconsistentPerformance(performedOn("2025-03-12").without("performedOn")),
                inconsistentPerformance(performedOn("2025-03-12").without("performance")),
                inconsistentPerformance(performedOn("2025-03-12").with("performance", "PENDING")),
                inconsistentPerformance(performedOn("2025-03-12").with("performance", "BREACHED")),
                inconsistentConfirmation("confirmedOn", confirmed("2025-03-12").without("confirmedOn")),
                inconsistentConfirmation("confirmedOn", confirmed("2025-03-12").without("confirmation")),
                inconsistentConfirmation("confirmedOn", confirmed("2025-03-12").with("confirmation", "NONE")),
                inconsistentConfirmation("confirmedOn", confirmed("2025-03-12").with("confirmation", "APPLIED")),
                inconsistentConfirmation("confirmedOn", confirmed("2025-03-12").with("confirmation", "REJECTED")),
                inconsistentConfirmation(
                        "confirmationAppliedOn", applied("2025-03-12").without("confirmation")),
                inconsistentConfirmation(
                        "confirmationAppliedOn", applied("2025-03-12").with("confirmation", "NONE")),
                inconsistentConfirmation(
                        "confirmationAppliedOn", confirmed("2025-03-12").with("confirmationAppliedOn", "2025-03-13")));
    }

    @ParameterizedTest
    @MethodSource("followUpsAtTheLimitOfARule")
    void takesWhatKeepsARuleByADay(Body kept) {
        followedUp(recorded(aSettledCase().in(ground.莲花村)), kept);
    }

    static Stream<Body> followUpsAtTheLimitOfARule() {
        return Stream.of(
                performedOn("2025-03-10"),
                performedOn("2025-03-15"),
                nothing().with("performance", "BREACHED"),
                confirmed("2025-03-10"),
                confirmed("2025-03-15"),
                confirmed("2025-03-12").with("confirmationAppliedOn", "2025-03-12"),
                applied("2025-03-09"),
                applied("2025-03-15"),
                nothing().with("confirmation", "APPLIED"),
                applied("2025-03-12").with("confirmation", "REJECTED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"form", "amount", "agreement", "changeReason"})
    void knowsNoOtherField(String unknown) {
        var settled = recorded(aSettledCase().in(ground.莲花村));

        assertRefused(followUp(settled, nothing().with(unknown, "x")), 400, "validation-failed", unknown);
    }

    private static Body applied(String date) {
        return nothing().with("confirmation", "APPLIED").with("confirmationAppliedOn", date);
    }

    private static Body confirmed(String date) {
        return nothing().with("confirmation", "CONFIRMED").with("confirmedOn", date);
    }

    private static Arguments inconsistentPerformance(Body broken) {
        return Arguments.of("performance-inconsistent", "performedOn", broken);
    }

    private static Arguments inconsistentConfirmation(String field, Body broken) {
        return Arguments.of("confirmation-inconsistent", field, broken);
    }
}
