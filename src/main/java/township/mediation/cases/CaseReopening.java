package township.mediation.cases;

import jakarta.validation.constraints.NotBlank;
import township.mediation.cases.history.Action;
import township.mediation.cases.history.CaseContent;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;
import township.mediation.texts.Text;

/** Withdraws the outcome of a case, so that it is open again. */
public record CaseReopening(@NotBlank @Text(max = 500) String reason) implements Change {

    @Override
    public CaseContent on(CaseContent before) {
        return before.reopened();
    }

    /** An annulled case does not count as reopened, even if it has no outcome. */
    @Override
    public boolean changesNothing(CaseContent before, CaseContent after) {
        if (before.facts().annulled()) {
            throw Refusal.of(Problem.ANNULLED);
        }
        return after.equals(before);
    }

    @Override
    public String sentAs(String field) {
        return field;
    }

    @Override
    public Action action(CaseContent before) {
        return Action.REOPENED;
    }

    @Override
    public String changeReason() {
        return reason;
    }

    @Override
    public String toString() {
        return "Reopening";
    }
}
