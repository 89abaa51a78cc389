package township.mediation.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import township.mediation.cases.facts.Confirmation;
import township.mediation.cases.facts.Performance;
import township.mediation.cases.facts.PlausibleDate;
import township.mediation.cases.history.Action;
import township.mediation.cases.history.CaseContent;
import township.mediation.people.accounts.Caller;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;

/**
 * Replaces what is known about an agreement's performance and confirmation: an absent field is cleared or takes its
 * default.
 */
public record FollowUp(
        @Nullable Performance performance,
        @PlausibleDate @Nullable LocalDate performedOn,
        @Nullable Confirmation confirmation,
        @PlausibleDate @Nullable LocalDate confirmationAppliedOn,
        @PlausibleDate @Nullable LocalDate confirmedOn)
        implements Change {

    private static final String OF_THE_AGREEMENT = "outcome.agreement.";

    @Override
    public CaseContent on(CaseContent before) {
        var outcome = before.facts().outcome();
        var agreement = before.facts().agreement();
        if (outcome == null || agreement == null) {
            return before;
        }
        var followedUp = agreement.followedUp(
                performance == null ? Performance.PENDING : performance,
                performedOn,
                confirmation == null ? Confirmation.NONE : confirmation,
                confirmationAppliedOn,
                confirmedOn);
        return new CaseContent(before.facts().concludedWith(outcome.with(followedUp)), before.particulars());
    }

    /** Without an agreement the command is refused, even if it would not change anything. */
    @Override
    public boolean changesNothing(CaseContent before, CaseContent after) {
        return before.facts().agreement() != null && after.equals(before);
    }

    @Override
    public void judgeStatus(CaseContent before, Caller caller) {
        if (before.facts().agreement() == null) {
            throw Refusal.of(Problem.NO_AGREEMENT);
        }
    }

    @Override
    public String sentAs(String field) {
        return field.startsWith(OF_THE_AGREEMENT) ? field.substring(OF_THE_AGREEMENT.length()) : field;
    }

    @Override
    public Action action(CaseContent before) {
        return Action.FOLLOWED_UP;
    }

    @Override
    public @Nullable String changeReason() {
        return null;
    }
}
