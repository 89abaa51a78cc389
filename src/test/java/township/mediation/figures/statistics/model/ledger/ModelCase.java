package township.mediation.figures.statistics.model.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import township.mediation.figures.statistics.model.ledger.CaseNumbers.Number;

/** A case as the model remembers it. */
public final class ModelCase {

    private final List<Happened> history = new ArrayList<>();
    private final String id;
    private final Number number;
    private final String by;
    private ModelContent content;

    ModelCase(String id, Number number, ModelContent content, String at, String by) {
        this.id = id;
        this.number = number;
        this.content = content;
        this.by = by;
        history.add(Happened.recorded(at));
    }

    void change(ModelChange change, String at) {
        var before = content;
        content = change.on(before);
        history.add(Happened.changed(change, before, content, at));
    }

    public String id() {
        return id;
    }

    Number number() {
        return number;
    }

    public int yearOfNumber() {
        return number.year();
    }

    public ModelContent content() {
        return content;
    }

    public Dispute dispute() {
        return content.dispute();
    }

    public Ending ending() {
        return content.ending();
    }

    public String village() {
        return dispute().village();
    }

    String township() {
        return Country.township(village());
    }

    public int version() {
        return history.size();
    }

    public boolean acceptedOn(LocalDate day) {
        return dispute().acceptedOn().equals(day);
    }

    public boolean concludedOn(LocalDate day) {
        return ending() != null && ending().concludedOn().equals(day);
    }

    public boolean openAtTheEndOf(LocalDate day) {
        return !dispute().acceptedOn().isAfter(day)
                && (ending() == null || ending().concludedOn().isAfter(day));
    }

    public List<Map<String, Object>> history() {
        return history.stream().map(each -> each.answer(by)).toList();
    }

    /** As it is read, with all its fields. */
    public Map<String, Object> answer(ModelVillages villages) {
        var fields = content.fields();
        var answer = part(fields, "");
        answer.put("id", id);
        answer.put("number", number.toString());
        answer.put("villageName", villages.name(village()));
        answer.put("dueOn", dispute().dueOn().toString());
        answer.put(
                "overdue",
                content.status().equals("OPEN") && Today.isAfter(dispute().dueOn()));
        answer.put("status", content.status());
        answer.put("outcome", ending() == null ? null : outcome(fields));
        answer.put("annulment", content.isAnnulled() ? part(fields, "annulment.") : null);
        answer.put("version", version());
        answer.put("recordedAt", history.get(0).at());
        answer.put("recordedBy", by);
        answer.put(
                "amendedAt", version() == 1 ? null : history.get(version() - 1).at());
        answer.put("amendedBy", version() == 1 ? null : by);
        answer.put("warnings", List.of());
        return answer;
    }

    private Map<String, Object> outcome(Map<String, Object> fields) {
        var outcome = part(fields, "outcome.");
        var agreement = content.agreement();
        outcome.put("agreement", null);
        if (agreement != null) {
            var written = part(fields, "outcome.agreement.");
            written.put("confirmBy", agreement.effectiveOn().plusDays(30).toString());
            outcome.put("agreement", written);
        }
        return outcome;
    }

    /** The fields right below a path, without it. */
    private static Map<String, Object> part(Map<String, Object> fields, String path) {
        var part = new LinkedHashMap<String, Object>();
        fields.forEach((field, value) -> {
            if (field.startsWith(path) && field.indexOf('.', path.length()) < 0) {
                part.put(field.substring(path.length()), value);
            }
        });
        return part;
    }

    @Override
    public String toString() {
        return number + " " + content;
    }
}
