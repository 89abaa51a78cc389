package township.mediation.cases;

import jakarta.validation.constraints.NotBlank;
import township.mediation.cases.history.Action;
import township.mediation.cases.history.CaseContent;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;
import township.mediation.texts.Text;

/** Takes back how a case ended: it is open again. */
public record CaseReopening(@NotBlank @Text(max = 500) String reason) implements Change {

    @Override
    public CaseContent on(CaseContent before) {
        return before.reopened();
    }

    /** An annulled case is never one that has been reopened already, though it may have no outcome. */
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
