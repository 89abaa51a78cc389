package township.mediation.cases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import township.mediation.cases.facts.PlausibleDate;
import township.mediation.cases.facts.Result;
import township.mediation.cases.facts.Status;
import township.mediation.cases.history.Action;
import township.mediation.cases.history.CaseContent;
import township.mediation.people.accounts.Caller;
import township.mediation.people.accounts.Role;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;
import township.mediation.texts.Text;

/**
 * Says how a case ended, or corrects the outcome of a case that is already concluded.
 *
 * @param changeReason why an outcome is corrected
 */
public record Conclusion(
        @NotNull Result result,
        @NotNull @PlausibleDate LocalDate concludedOn,
        @Text(max = 500) @Nullable String reason,
        @Valid @Nullable AgreementTerms agreement,
        @Text(max = 500) @Nullable String changeReason)
        implements Change {

    @Override
    public CaseContent on(CaseContent before) {
        var outcome = new RecordedOutcome(
                        result, concludedOn, reason, agreement == null ? null : agreement.notFollowedUp())
                .toOutcome()
                .keepingFollowUpOf(before.facts().outcome());
        return before.concludedWith(outcome, reason, agreement == null ? null : agreement.terms());
    }

    @Override
    public void judgeStatus(CaseContent before, Caller caller) {
        if (isCorrection(before) && caller.is(Role.MEDIATOR)) {
            throw Refusal.of(Problem.ALREADY_CONCLUDED);
        }
    }

    @Override
    public void judge(CaseContent before) {
        if (isCorrection(before) && changeReason == null) {
            throw Refusal.at("changeReason", Problem.REASON_REQUIRED);
        }
    }

    private static boolean isCorrection(CaseContent before) {
        return before.facts().status() == Status.CONCLUDED;
    }

    /** An earlier follow-up is kept as it is, so only the date of the conclusion can be wrong. */
    @Override
    public String sentAs(String field) {
        return switch (field) {
            case "outcome.agreement.performedOn",
                    "outcome.agreement.confirmationAppliedOn",
                    "outcome.agreement.confirmedOn" -> "concludedOn";
            default -> field.replaceFirst("^outcome\\.", "");
        };
    }

    @Override
    public Action action(CaseContent before) {
        return isCorrection(before) ? Action.CORRECTED : Action.CONCLUDED;
    }

    @Override
    public String toString() {
        return "Conclusion";
    }
}
