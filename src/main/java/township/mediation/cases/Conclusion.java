package township.mediation.cases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import township.mediation.accounts.Caller;
import township.mediation.rules.PlainText;
import township.mediation.rules.PlausibleDate;
import township.mediation.rules.Problem;
import township.mediation.rules.Refusal;

/** How an open case ended. */
public record Conclusion(
        @NotNull Result result,
        @NotNull @PlausibleDate LocalDate concludedOn,
        @Size(max = 500) @PlainText @Nullable String reason,
        @Valid @Nullable ConcludedAgreement agreement)
        implements Change {

    @Override
    public Content on(Content before) {
        var outcome = new NewOutcome(result, concludedOn, reason, agreement == null ? null : agreement.notFollowedUp())
                .toOutcome()
                .keepingFollowUpOf(before.facts().outcome());
        return before.concludedWith(outcome, reason, agreement == null ? null : agreement.terms());
    }

    @Override
    public void permit(Case changed, Content before, Content after, Caller caller) {
        // Whoever sees a case may conclude it.
    }

    @Override
    public void judgeStatus(Case changed) {
        if (changed.status() == Status.CONCLUDED) {
            throw Refusal.of(Problem.ALREADY_CONCLUDED);
        }
    }

    @Override
    public String sentAs(String field) {
        return field.replaceFirst("^outcome\\.", "");
    }

    @Override
    public Action action() {
        return Action.CONCLUDED;
    }

    @Override
    public @Nullable String changeReason() {
        return null;
    }
}
