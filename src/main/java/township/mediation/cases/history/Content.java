package township.mediation.cases.history;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import township.mediation.cases.facts.Facts;
import township.mediation.cases.facts.Outcome;
import township.mediation.cases.particulars.Particulars;

/** What a case says, all of it that people enter: what a change turns from one state into the next. */
public record Content(Facts facts, Particulars particulars) {

    public Content concludedWith(Outcome outcome, @Nullable String reason, @Nullable String terms) {
        return new Content(facts.concludedWith(outcome), particulars.concludedWith(reason, terms));
    }

    /** With the outcome and the annulment of another. */
    public Content keepingCourseOf(Content other) {
        return new Content(facts.keepingCourseOf(other.facts), particulars.keepingCourseOf(other.particulars));
    }

    public Content reopened() {
        return new Content(facts.concludedWith(null), particulars.concludedWith(null, null));
    }

    public Content annulled(String reason, @Nullable UUID duplicateOf) {
        return new Content(facts.annulled(duplicateOf), particulars.annulledBecause(reason));
    }
}
