package township.mediation.figures.statistics.model.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The villages as the list has them at the moment. */
public final class ModelVillages {

    private final SortedMap<String, ModelVillage> listed = new TreeMap<>();

    ModelVillages() {
        Country.VILLAGES.forEach((code, name) -> listed.put(code, new ModelVillage(name, null, null)));
    }

    public ModelVillage get(String code) {
        return listed.get(code);
    }

    void put(String code, ModelVillage village) {
        listed.put(code, village);
    }

    public boolean isListed(String area) {
        return Country.AREAS.containsKey(area) || listed.containsKey(area);
    }

    public String name(String area) {
        return Country.AREAS.containsKey(area)
                ? Country.AREAS.get(area)
                : listed.get(area).name();
    }

    /** By the code, or along the chain of mergers. */
    public boolean covers(String area, String village) {
        return Country.covers(area, village) || successors(village).contains(area);
    }

    /** The villages that one was merged into, one into the next. */
    List<String> successors(String code) {
        var chain = new ArrayList<String>();
        for (var next = mergedInto(code); next != null; next = mergedInto(next)) {
            chain.add(next);
        }
        return chain;
    }

    /** Null of a village that stands. */
    String lastSuccessor(String code) {
        var chain = successors(code);
        return chain.isEmpty() ? null : chain.get(chain.size() - 1);
    }

    private String mergedInto(String code) {
        return listed.containsKey(code) ? listed.get(code).mergedInto() : null;
    }

    public List<String> in(String area) {
        return listed.keySet().stream().filter(code -> covers(area, code)).toList();
    }

    public List<String> neighbours(String village) {
        return in(Country.township(village));
    }

    public List<String> merged() {
        return listed.keySet().stream()
                .filter(code -> listed.get(code).mergedOn() != null)
                .toList();
    }

    /** The units of a level, told by the length of its codes, in an area, in their order. */
    public List<String> units(String area, int digits) {
        return Stream.concat(Country.AREAS.keySet().stream(), listed.keySet().stream())
                .filter(code -> code.length() == digits && !code.equals(Country.WHOLE) && covers(area, code))
                .toList();
    }

    /** Whether a village has a row in a period though nothing happened there. */
    public boolean standsBefore(String code, LocalDate firstDay) {
        var mergedOn = listed.get(code).mergedOn();
        return mergedOn == null || firstDay.isBefore(mergedOn);
    }

    /** Whether a village may say of itself that it is merged into another; one named before is not judged again. */
    boolean mayFollow(String code, String successor) {
        var present = listed.get(code);
        if (successor == null || (present != null && Objects.equals(present.mergedInto(), successor))) {
            return true;
        }
        var wanted = listed.get(successor);
        return wanted != null
                && wanted.mergedInto() == null
                && !successor.equals(code)
                && Country.township(successor).equals(Country.township(code));
    }

    public Map<String, Object> answer(String code) {
        var village = listed.get(code);
        var answer = new LinkedHashMap<String, Object>();
        answer.put("code", code);
        answer.put("name", village.name());
        answer.put("township", name(Country.township(code)));
        answer.put("mergedInto", village.mergedInto());
        answer.put(
                "mergedOn",
                village.mergedOn() == null ? null : village.mergedOn().toString());
        return answer;
    }
}
