package township.mediation.cases;

import static township.mediation.cases.Api.anyId;
import static township.mediation.cases.Api.record;
import static township.mediation.cases.Api.recorded;
import static township.mediation.cases.Body.aCase;
import static township.mediation.cases.Body.aFailedCase;
import static township.mediation.cases.Body.aSettledCase;
import static township.mediation.cases.Body.anOpenCase;
import static township.mediation.cases.Refusals.assertRefused;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Today is 2025-03-15; the cases were accepted on 2025-03-01 and concluded on 2025-03-10. */
@QuarkusTest
class RulesOfRecordingTest extends OnOwnGround {

    private static final String AGREEMENT = "outcome.agreement";
    private static final String AMOUNT = AGREEMENT + ".amount";
    private static final String PERFORMANCE = AGREEMENT + ".performance";
    private static final String PERFORMED_ON = AGREEMENT + ".performedOn";
    private static final String CONFIRMATION = AGREEMENT + ".confirmation";
    private static final String APPLIED_ON = AGREEMENT + ".confirmationAppliedOn";
    private static final String CONFIRMED_ON = AGREEMENT + ".confirmedOn";

    @ParameterizedTest
    @MethodSource("casesThatBreakOneRule")
    void refusesWhatBreaksARuleAndNamesRuleAndField(String slug, String field, Body broken) {
        assertRefused(record(broken.in(ground.莲花村)), 422, slug, field);
    }

    static Stream<Arguments> casesThatBreakOneRule() {
        return Stream.of(
                broken("date-in-future", "acceptedOn", aCase().acceptedOn("2025-03-16")),
                broken("date-in-future", "acceptedOn", aCase().acceptedOn("2100-12-31")),
                broken("date-in-future", "outcome.concludedOn", settled("outcome.concludedOn", "2025-03-16")),
                broken("date-in-future", PERFORMED_ON, performed("2025-03-16")),
                broken("date-in-future", APPLIED_ON, applied("2025-03-16")),
                broken("date-in-future", CONFIRMED_ON, confirmed("2025-03-16")),
                broken(
                        "concluded-before-accepted",
                        "outcome.concludedOn",
                        aFailedCase().acceptedOn("2025-03-11")),
                broken(
                        "concluded-before-accepted",
                        "outcome.concludedOn",
                        aSettledCase().acceptedOn("2025-03-11")),
                broken("agreement-required", AGREEMENT, aSettledCase().without(AGREEMENT)),
                broken("agreement-not-allowed", AGREEMENT, settled("outcome.result", "FAILED")),
                broken("agreement-not-allowed", AGREEMENT, settled("outcome.result", "WITHDRAWN")),
                broken("agreement-not-allowed", AGREEMENT, settled("outcome.result", "REFERRED")),
                broken("amount-invalid", AMOUNT, settled(AMOUNT, "")),
                broken("amount-invalid", AMOUNT, settled(AMOUNT, " 1")),
                broken("amount-invalid", AMOUNT, settled(AMOUNT, "1\n")),
                broken("amount-invalid", AMOUNT, settled(AMOUNT, "-1")),
                broken("amount-invalid", AMOUNT, settled(AMOUNT, "+1")),
                broken("amount-invalid", AMOUNT, settled(AMOUNT, "1.")),
                broken("amount-invalid", AMOUNT, settled(AMOUNT, ".5")),
                broken("amount-invalid", AMOUNT, settled(AMOUNT, "1.005")),
                broken("amount-invalid", AMOUNT, settled(AMOUNT, "1,000")),
                broken("amount-invalid", AMOUNT, settled(AMOUNT, "1e3")),
                broken("amount-invalid", AMOUNT, settled(AMOUNT, "１００")),
                broken("amount-invalid", AMOUNT, settled(AMOUNT, "100元")),
                broken("amount-invalid", AMOUNT, settled(AMOUNT, "1234567890123")),
                broken("performed-before-concluded", PERFORMED_ON, performed("2025-03-09")),
                broken("confirmed-before-concluded", CONFIRMED_ON, confirmed("2025-03-09")),
                broken("performance-inconsistent", PERFORMED_ON, settled(PERFORMANCE, "PERFORMED")),
                broken("performance-inconsistent", PERFORMED_ON, settled(PERFORMED_ON, "2025-03-12")),
                broken(
                        "performance-inconsistent",
                        PERFORMED_ON,
                        performed("2025-03-12").with(PERFORMANCE, "PENDING")),
                broken(
                        "performance-inconsistent",
                        PERFORMED_ON,
                        performed("2025-03-12").with(PERFORMANCE, "BREACHED")),
                broken("confirmation-inconsistent", CONFIRMED_ON, settled(CONFIRMATION, "CONFIRMED")),
                broken("confirmation-inconsistent", CONFIRMED_ON, settled(CONFIRMED_ON, "2025-03-12")),
                broken(
                        "confirmation-inconsistent",
                        CONFIRMED_ON,
                        confirmed("2025-03-12").with(CONFIRMATION, "NONE")),
                broken(
                        "confirmation-inconsistent",
                        CONFIRMED_ON,
                        confirmed("2025-03-12").with(CONFIRMATION, "APPLIED")),
                broken(
                        "confirmation-inconsistent",
                        CONFIRMED_ON,
                        confirmed("2025-03-12").with(CONFIRMATION, "REJECTED")),
                broken("confirmation-inconsistent", APPLIED_ON, settled(APPLIED_ON, "2025-03-12")),
                broken(
                        "confirmation-inconsistent",
                        APPLIED_ON,
                        applied("2025-03-12").with(CONFIRMATION, "NONE")),
                broken(
                        "confirmation-inconsistent",
                        APPLIED_ON,
                        confirmed("2025-03-12").with(APPLIED_ON, "2025-03-13")),
                broken("extension-too-early", "extendedTo", extended("2025-02-01", "2025-02-28")),
                broken("extension-too-early", "extendedTo", extended("2024-01-31", "2024-02-28")),
                broken("extension-too-early", "extendedTo", extended("2023-12-31", "2024-01-30")),
                broken("unknown-case", "previousCaseId", anOpenCase().with("previousCaseId", anyId())));
    }

    @ParameterizedTest
    @MethodSource("casesAtTheLimitOfARule")
    void takesWhatKeepsARuleByADay(Body kept) {
        recorded(kept.in(ground.莲花村));
    }

    static Stream<Body> casesAtTheLimitOfARule() {
        return Stream.of(
                aCase().acceptedOn("2025-03-15"),
                aCase().acceptedOn("1950-01-01"),
                settled("outcome.concludedOn", "2025-03-15"),
                performed("2025-03-15"),
                applied("2025-03-15"),
                confirmed("2025-03-15"),
                aFailedCase().acceptedOn("2025-03-10"),
                settled("outcome.result", "WITHDRAWN").without(AGREEMENT),
                settled(AMOUNT, "0"),
                settled(AMOUNT, "0.5"),
                settled(AMOUNT, "007.00"),
                settled(AMOUNT, "999999999999.99"),
                performed("2025-03-10"),
                settled(PERFORMANCE, "BREACHED"),
                confirmed("2025-03-10"),
                confirmed("2025-03-12").with(APPLIED_ON, "2025-03-12"),
                applied("2025-03-09"),
                settled(CONFIRMATION, "APPLIED"),
                applied("2025-03-12").with(CONFIRMATION, "REJECTED"),
                settled(AGREEMENT + ".effectiveOn", "2100-12-31").with(AGREEMENT + ".performBy", "1950-01-01"),
                extended("2025-02-01", "2025-03-01"),
                extended("2024-01-31", "2024-02-29"),
                extended("2023-12-31", "2024-01-31"),
                extended("2025-03-01", "2100-12-31"));
    }

    private static Arguments broken(String slug, String field, Body broken) {
        return Arguments.of(slug, field, broken);
    }

    private static Body settled(String path, String value) {
        return aSettledCase().with(path, value);
    }

    private static Body performed(String date) {
        return settled(PERFORMANCE, "PERFORMED").with(PERFORMED_ON, date);
    }

    private static Body applied(String date) {
        return settled(CONFIRMATION, "APPLIED").with(APPLIED_ON, date);
    }

    private static Body confirmed(String date) {
        return settled(CONFIRMATION, "CONFIRMED").with(CONFIRMED_ON, date);
    }

    private static Body extended(String acceptedOn, String extendedTo) {
        return aCase().acceptedOn(acceptedOn).with("extendedTo", extendedTo);
    }
}
