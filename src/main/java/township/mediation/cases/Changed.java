package township.mediation.cases;

import township.mediation.cases.history.CaseContent;

/** A case after a change, or as it was if the change would not change anything. */
public record Changed(Case changed, CaseContent content) {

    @Override
    public String toString() {
        return "Changed";
    }
}
