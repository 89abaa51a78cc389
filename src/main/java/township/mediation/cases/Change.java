package township.mediation.cases;

import org.jspecify.annotations.Nullable;
import township.mediation.accounts.Caller;

/** What a command does to a case that exists. Each is judged in the order of these methods. */
public sealed interface Change permits Amendment, Conclusion {

    /** What the case says after this change. */
    Content on(Content before);

    /** @throws township.mediation.rules.Refusal forbidden, when this caller may not make that of the case */
    void permit(Case changed, Content before, Content after, Caller caller);

    /** @throws township.mediation.rules.Refusal when the status of the case is not one to change so */
    void judgeStatus(Case changed);

    /** What this command calls a field of a case; where it does not send that, the field of its own to blame. */
    String sentAs(String field);

    Action action();

    /** Why it was made, kept in the history. */
    @Nullable
    String changeReason();
}
