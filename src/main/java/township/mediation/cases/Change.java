package township.mediation.cases;

import org.jspecify.annotations.Nullable;
import township.mediation.cases.history.Action;
import township.mediation.cases.history.CaseContent;
import township.mediation.people.accounts.Caller;

/** What a command does to an existing case. A command is judged in the order of these methods. */
public sealed interface Change permits Amendment, Conclusion, FollowUp, CaseReopening, Annulment {

    /** What the case says after this change. */
    CaseContent on(CaseContent before);

    /** @throws township.mediation.refusals.Refusal forbidden, if this caller may not make this change */
    default void permit(CaseContent before, CaseContent after, Caller caller) {
        // Everybody may who can see the case and has a role that the operation allows.
    }

    /** Whether the case already says what this change would make it say. */
    default boolean changesNothing(CaseContent before, CaseContent after) {
        return after.equals(before);
    }

    /**
     * @throws township.mediation.refusals.Refusal if a case of this status cannot be changed in this way; it is not
     *     annulled
     */
    default void judgeStatus(CaseContent before, Caller caller) {
        // Every case that is not annulled can.
    }

    /**
     * @throws township.mediation.refusals.Refusal if a rule of the change itself is broken, rather than one of the
     *     facts
     */
    default void judge(CaseContent before) {
        // There is none.
    }

    /**
     * The name by which this command sends a field of a case; if it does not send it, the field of the command to
     * blame.
     */
    String sentAs(String field);

    Action action(CaseContent before);

    /** Why the change was made, as the history keeps it. */
    @Nullable
    String changeReason();
}
