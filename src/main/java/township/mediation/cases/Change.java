package township.mediation.cases;

import org.jspecify.annotations.Nullable;
import township.mediation.cases.history.Action;
import township.mediation.cases.history.CaseContent;
import township.mediation.people.accounts.Caller;

/** What a command does to a case that exists. Each is judged in the order of these methods. */
public sealed interface Change permits Amendment, Conclusion, FollowUp, CaseReopening, Annulment {

    /** What the case says after this change. */
    CaseContent on(CaseContent before);

    /** @throws township.mediation.refusals.Refusal forbidden, when this caller may not make that of the case */
    default void permit(CaseContent before, CaseContent after, Caller caller) {
        // Whoever sees a case and has the role of the operation may.
    }

    /** Whether the case says already what this change would make it say. */
    default boolean changesNothing(CaseContent before, CaseContent after) {
        return after.equals(before);
    }

    /** @throws township.mediation.refusals.Refusal when the case, which is not annulled, is not one to change so */
    default void judgeStatus(CaseContent before, Caller caller) {
        // Every case that counts is.
    }

    /** @throws township.mediation.refusals.Refusal when a rule of this change itself, not of the facts, is broken */
    default void judge(CaseContent before) {
        // There is none.
    }

    /** What this command calls a field of a case; where it does not send that, the field of its own to blame. */
    String sentAs(String field);

    Action action(CaseContent before);

    /** Why it was made, kept in the history. */
    @Nullable
    String changeReason();
}
