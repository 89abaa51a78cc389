package township.mediation.cases.history;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import township.mediation.cases.facts.Facts;
import township.mediation.cases.facts.Outcome;
import township.mediation.cases.particulars.Particulars;

/** What a case says, all of it that people enter: what a change turns from one state into the next. */
public record CaseContent(Facts facts, Particulars particulars) {

    public CaseContent concludedWith(Outcome outcome, @Nullable String reason, @Nullable String terms) {
        return new CaseContent(facts.concludedWith(outcome), particulars.concludedWith(reason, terms));
    }

    /** With the outcome and the annulment of another. */
    public CaseContent withOutcomeOf(CaseContent other) {
        return new CaseContent(facts.withOutcomeOf(other.facts), particulars.withOutcomeOf(other.particulars));
    }

    public CaseContent reopened() {
        return new CaseContent(facts.concludedWith(null), particulars.concludedWith(null, null));
    }

    public CaseContent annulled(String reason, @Nullable UUID duplicateOf) {
        return new CaseContent(facts.annulled(duplicateOf), particulars.annulledBecause(reason));
    }
}
