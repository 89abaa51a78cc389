package township.mediation.figures.statistics.model.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every case that the service has accepted, and the list of villages: plain lists. */
public final class Ledger {

    private final List<ModelCase> cases = new ArrayList<>();
    private final ModelVillages villages = new ModelVillages();
    private final CaseNumbers numbers = new CaseNumbers();
    private final Map<String, Kept> keys = new HashMap<>();
    private final Map<String, String> changedAt = new HashMap<>();

    private record Kept(NewModelCase sent, ModelCase recorded) {}

    /** Annulled ones too. */
    public List<ModelCase> all() {
        return cases;
    }

    public ModelVillages villages() {
        return villages;
    }

    /** The cases that count. */
    public List<ModelCase> in(String area) {
        return cases.stream()
                .filter(each -> !each.content().isAnnulled() && villages.covers(area, each.village()))
                .toList();
    }

    /** As lists show them. */
    public static Comparator<ModelCase> newestFirst() {
        return Comparator.comparing((ModelCase each) -> each.dispute().acceptedOn())
                .thenComparing(ModelCase::number)
                .reversed();
    }

    ModelCase withId(String id) {
        return cases.stream().filter(each -> each.id().equals(id)).findAny().orElse(null);
    }

    /** What came under the same key of the same township before; null where nothing did. */
    NewModelCase sentUnder(String key, NewModelCase sent) {
        var kept = keys.get(key(key, sent));
        return kept == null ? null : kept.sent();
    }

    public ModelCase recordedUnder(String key, NewModelCase sent) {
        return keys.get(key(key, sent)).recorded();
    }

    private static String key(String key, NewModelCase sent) {
        return Country.township(sent.dispute().village()) + key;
    }

    /** @param answer which tells what only the service can know: the id, the instant and who it takes the clerk for */
    public ModelCase enter(NewModelCase sent, String key, Map<String, Object> answer) {
        var content = sent.content();
        var township = Country.township(content.dispute().village());
        var number = numbers.next(township, content.dispute().acceptedOn().getYear());
        var at = (String) answer.get("recordedAt");
        var recorded = new ModelCase((String) answer.get("id"), number, content, at, (String) answer.get("recordedBy"));
        cases.add(recorded);
        if (key != null) {
            keys.put(key(key, sent), new Kept(sent, recorded));
        }
        changedAt.put(township, at);
        return recorded;
    }

    public void enter(ModelCase changed, ModelChange change, Map<String, Object> answer) {
        var at = (String) answer.get("amendedAt");
        changed.change(change, at);
        changedAt.put(changed.township(), at);
    }

    public void enter(String code, ModelVillage entry, String at) {
        villages.put(code, entry);
        changedAt.put(Country.township(code), at);
    }

    /** The instant of the last change in the townships that an area touches. */
    public String lastChange(String area) {
        var ledger = area.length() == 12 ? Country.township(area) : area;
        return changedAt.entrySet().stream()
                .filter(each -> Country.covers(ledger, each.getKey()))
                .map(Map.Entry::getValue)
                .max(Comparator.comparing(Instant::parse))
                .orElse(null);
    }
}
