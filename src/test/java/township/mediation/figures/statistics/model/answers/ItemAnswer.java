package township.mediation.figures.statistics.model.answers;

import java.util.Map;
import township.mediation.figures.statistics.model.ledger.Verdict;

/** What became of one item of a batch. */
public record ItemAnswer(int index, int status, Map<String, Object> recorded, boolean replayed, Map<?, ?> problem) {

    @SuppressWarnings("unchecked")
    static ItemAnswer of(Map<?, ?> json) {
        return new ItemAnswer(
                (int) json.get("index"),
                (int) json.get("status"),
                (Map<String, Object>) json.get("recorded"),
                (boolean) json.get("replayed"),
                (Map<?, ?>) json.get("problem"));
    }

    /** Either the case or the problem is there. */
    public boolean says(Verdict verdict) {
        return (problem == null) == (recorded != null) && verdict.isGivenBy(status, problem, 201);
    }
}
