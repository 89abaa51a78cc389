package township.mediation.figures.statistics.model.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What is said of a dispute beside what figures go by, but for the number of people.
 *
 * @param registerNumber of the paper ledger
 * @param previousCaseId the case of which the dispute flared up again
 */
public record Details(
        int partiesNamed,
        Integer partyCount,
        String registerNumber,
        String summary,
        String mediator,
        String previousCaseId) {

    public Details following(String otherCase) {
        return new Details(partiesNamed, partyCount, registerNumber, summary, mediator, otherCase);
    }

    Details withDefaults() {
        var count = partyCount == null && partiesNamed > 0 ? Integer.valueOf(partiesNamed) : partyCount;
        return new Details(partiesNamed, count, registerNumber, summary, mediator, previousCaseId);
    }

    /** No rule of mediation is broken: the request makes no sense. */
    boolean isUnsound() {
        return partyCount != null && partyCount < partiesNamed;
    }

    RequestBody body() {
        return new RequestBody()
                .with("parties", parties())
                .with("partyCount", partyCount)
                .with("registerNumber", registerNumber)
                .with("summary", summary)
                .with("mediator", mediator)
                .with("previousCaseId", previousCaseId);
    }

    Map<String, Object> fields() {
        var fields = new HashMap<String, Object>();
        fields.put("parties", parties());
        fields.put("partyCount", partyCount);
        fields.put("registerNumber", registerNumber);
        fields.put("summary", summary);
        fields.put("mediator", mediator);
        fields.put("previousCaseId", previousCaseId);
        return fields;
    }

    /** As an answer writes them: the history of a field shows its whole value. */
    private List<Map<String, Object>> parties() {
        return IntStream.range(0, partiesNamed)
                .mapToObj(i -> {
                    var party = new HashMap<String, Object>(Map.of("name", "当事人" + i, "role", "APPLICANT"));
                    party.put("phone", null);
                    return (Map<String, Object>) party;
                })
                .toList();
    }
}
