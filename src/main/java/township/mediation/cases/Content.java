package township.mediation.cases;

import org.jspecify.annotations.Nullable;

/** What a case says, all of it that people enter: what a change turns from one state into the next. */
public record Content(Facts facts, Particulars particulars) {

    Content concludedWith(Outcome outcome, @Nullable String reason, @Nullable String terms) {
        return new Content(facts.concludedWith(outcome), particulars.concludedWith(reason, terms));
    }
}
