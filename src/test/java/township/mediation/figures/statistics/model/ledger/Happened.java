package township.mediation.figures.statistics.model.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** A line of the history of a case, as an answer writes it; its changes in the order of their fields. */
record Happened(String action, List<Map<String, Object>> changes, String reason, String at) {

    static Happened recorded(String at) {
        return new Happened("RECORDED", List.of(), null, at);
    }

    static Happened changed(ModelChange change, ModelContent before, ModelContent after, String at) {
        return new Happened(change.action(before), changes(before.fields(), after.fields()), change.reason(), at);
    }

    private static List<Map<String, Object>> changes(Map<String, Object> before, Map<String, Object> after) {
        var paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        var changes = new ArrayList<Map<String, Object>>();
        for (var path : paths) {
            if (!Objects.equals(before.get(path), after.get(path))) {
                var change = new LinkedHashMap<String, Object>();
                change.put("field", path);
                change.put("from", before.get(path));
                change.put("to", after.get(path));
                changes.add(change);
            }
        }
        return changes;
    }

    Map<String, Object> answer(String by) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("at", at);
        answer.put("by", by);
        answer.put("action", action);
        answer.put("changes", changes);
        answer.put("reason", reason);
        return answer;
    }
}
