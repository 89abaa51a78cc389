package township.mediation.cases.facts;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;

/** The rules that facts must keep by themselves, each refused under the slug that it is named after. */
public final class FactRules {

    private final LocalDate today;
    private final UnaryOperator<String> sentAs;

    /** @param sentAs how the command that is judged calls a field of a case */
    public FactRules(LocalDate today, UnaryOperator<String> sentAs) {
        this.today = today;
        this.sentAs = sentAs;
    }

    public void check(Facts facts) {
        dateInFuture("acceptedOn", facts.acceptedOn());
        extensionTooEarly(facts);
        var outcome = facts.outcome();
        if (outcome != null) {
            dateInFuture("outcome.concludedOn", outcome.concludedOn());
            concludedBeforeAccepted(facts, outcome);
            var agreement = outcome.agreement();
            agreementRequired(outcome.result(), agreement);
            agreementNotAllowed(outcome.result(), agreement);
            if (agreement != null) {
                check(agreement, outcome.concludedOn());
            }
        }
    }

    private void check(Agreement agreement, LocalDate concludedOn) {
        dateInFuture("outcome.agreement.performedOn", agreement.performedOn());
        dateInFuture("outcome.agreement.confirmationAppliedOn", agreement.confirmationAppliedOn());
        dateInFuture("outcome.agreement.confirmedOn", agreement.confirmedOn());
        amountInvalid(agreement);
        performanceInconsistent(agreement);
        confirmationInconsistent(agreement);
        performedBeforeConcluded(agreement, concludedOn);
        confirmedBeforeConcluded(agreement, concludedOn);
    }

    private void dateInFuture(String field, @Nullable LocalDate date) {
        if (date != null && date.isAfter(today)) {
            throw refusal(field, Problem.DATE_IN_FUTURE, today);
        }
    }

    private void extensionTooEarly(Facts facts) {
        var extended = facts.extendedTo();
        if (extended != null && extended.isBefore(facts.guideline())) {
            throw refusal("extendedTo", Problem.EXTENSION_TOO_EARLY, facts.guideline());
        }
    }

    private void concludedBeforeAccepted(Facts facts, Outcome outcome) {
        if (outcome.concludedOn().isBefore(facts.acceptedOn())) {
            throw refusal("outcome.concludedOn", Problem.CONCLUDED_BEFORE_ACCEPTED);
        }
    }

    private void agreementRequired(Result result, @Nullable Agreement agreement) {
        if (result == Result.SETTLED && agreement == null) {
            throw refusal("outcome.agreement", Problem.AGREEMENT_REQUIRED);
        }
    }

    private void agreementNotAllowed(Result result, @Nullable Agreement agreement) {
        if (result != Result.SETTLED && agreement != null) {
            throw refusal("outcome.agreement", Problem.AGREEMENT_NOT_ALLOWED);
        }
    }

    private void amountInvalid(Agreement agreement) {
        if (Money.isUnreadable(agreement.amount())) {
            throw refusal("outcome.agreement.amount", Problem.AMOUNT_INVALID);
        }
    }

    private void performanceInconsistent(Agreement agreement) {
        if ((agreement.performance() == Performance.PERFORMED) != (agreement.performedOn() != null)) {
            throw refusal("outcome.agreement.performedOn", Problem.PERFORMANCE_INCONSISTENT);
        }
    }

    private void confirmationInconsistent(Agreement agreement) {
        if ((agreement.confirmation() == Confirmation.CONFIRMED) != (agreement.confirmedOn() != null)) {
            throw refusal("outcome.agreement.confirmedOn", Problem.CONFIRMATION_INCONSISTENT);
        }
        var applied = agreement.confirmationAppliedOn();
        var confirmed = agreement.confirmedOn();
        if (applied != null
                && (agreement.confirmation() == Confirmation.NONE
                        || (confirmed != null && applied.isAfter(confirmed)))) {
            throw refusal("outcome.agreement.confirmationAppliedOn", Problem.CONFIRMATION_INCONSISTENT);
        }
    }

    private void performedBeforeConcluded(Agreement agreement, LocalDate concludedOn) {
        var performed = agreement.performedOn();
        if (performed != null && performed.isBefore(concludedOn)) {
            throw refusal("outcome.agreement.performedOn", Problem.PERFORMED_BEFORE_CONCLUDED);
        }
    }

    private void confirmedBeforeConcluded(Agreement agreement, LocalDate concludedOn) {
        var confirmed = agreement.confirmedOn();
        if (confirmed != null && confirmed.isBefore(concludedOn)) {
            throw refusal("outcome.agreement.confirmedOn", Problem.CONFIRMED_BEFORE_CONCLUDED);
        }
    }

    private Refusal refusal(String field, Problem problem, Object... arguments) {
        return Refusal.at(sentAs.apply(field), problem, arguments);
    }
}
