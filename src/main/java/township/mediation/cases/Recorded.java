package township.mediation.cases;

import township.mediation.cases.history.CaseContent;

/**
 * A case that a request recorded, as it is now.
 *
 * @param replayed whether an earlier request with the same key recorded it
 */
public record Recorded(Case recorded, CaseContent content, boolean replayed) {

    @Override
    public String toString() {
        return "Recorded";
    }
}
