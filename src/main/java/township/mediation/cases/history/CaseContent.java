package township.mediation.cases.history;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import township.mediation.cases.facts.Facts;
import township.mediation.cases.facts.Outcome;
import township.mediation.cases.particulars.Particulars;

/** Everything that people enter about a case. A change turns one content into the next. */
public record CaseContent(Facts facts, Particulars particulars) {

    public CaseContent concludedWith(Outcome outcome, @Nullable String reason, @Nullable String terms) {
        return new CaseContent(facts.concludedWith(outcome), particulars.concludedWith(reason, terms));
    }

    /** This content with the outcome and the annulment of another one. */
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
