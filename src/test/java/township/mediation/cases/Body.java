package township.mediation.cases;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a test sends: a JSON object whose fields are set by their dotted paths. Every change makes a new one. */
public final class Body {

    private final Map<String, Object> fields;

    private Body(Map<String, Object> fields) {
        this.fields = fields;
    }

    /** Open, accepted on 2025-03-01. */
    public static Body anOpenCase() {
        return aCase().acceptedOn("2025-03-01");
    }

    /** Accepted on 2025-03-01 and settled by word of mouth on 2025-03-10. */
    public static Body aSettledCase() {
        return anOpenCase().with("outcome", aSettlement().fields);
    }

    /** Accepted on 2025-03-01, and failed on 2025-03-10. */
    public static Body aFailedCase() {
        return anOpenCase().with("outcome", aFailure().fields);
    }

    /** As little as a case needs once it has a village. */
    public static Body aCase() {
        return new Body(Map.of()).of("NEIGHBOUR");
    }

    /** A conclusion: settled by word of mouth on 2025-03-10. */
    public static Body aSettlement() {
        return new Body(Map.of())
                .with("result", "SETTLED")
                .with("concludedOn", "2025-03-10")
                .with("agreement.form", "ORAL");
    }

    /** A conclusion: failed on 2025-03-10. */
    public static Body aFailure() {
        return new Body(Map.of()).with("result", "FAILED").with("concludedOn", "2025-03-10");
    }

    /** A reopening or an annulment. */
    public static Body because(String reason) {
        return nothing().with("reason", reason);
    }

    /** A follow-up: the agreement was performed on a day. */
    public static Body performedOn(String date) {
        return nothing().with("performance", "PERFORMED").with("performedOn", date);
    }

    /** No field: as a follow-up, all its defaults. */
    public static Body nothing() {
        return new Body(Map.of());
    }

    public static Map<String, Object> aParty(String name, String role) {
        return new LinkedHashMap<>(Map.of("name", name, "role", role));
    }

    public Body in(String village) {
        return with("villageCode", village);
    }

    public Body of(String type) {
        return with("type", type);
    }

    public Body acceptedOn(String date) {
        return with("acceptedOn", date);
    }

    public Body between(Object... parties) {
        return with("parties", List.of(parties));
    }

    /** @param path dotted */
    public Body with(String path, Object value) {
        return new Body(set(fields, path, value));
    }

    public Body without(String path) {
        return new Body(removed(fields, path));
    }

    public Map<String, Object> fields() {
        return fields;
    }

    private static Map<String, Object> set(Map<?, ?> object, String path, Object value) {
        var copy = copy(object);
        var dot = path.indexOf('.');
        if (dot < 0) {
            copy.put(path, value);
        } else {
            var name = path.substring(0, dot);
            var inner = copy.get(name) instanceof Map<?, ?> known ? known : Map.of();
            copy.put(name, set(inner, path.substring(dot + 1), value));
        }
        return copy;
    }

    private static Map<String, Object> removed(Map<?, ?> object, String path) {
        var copy = copy(object);
        var dot = path.indexOf('.');
        if (dot < 0) {
            copy.remove(path);
        } else {
            copy.computeIfPresent(
                    path.substring(0, dot), (name, inner) -> removed((Map<?, ?>) inner, path.substring(dot + 1)));
        }
        return copy;
    }

    private static Map<String, Object> copy(Map<?, ?> object) {
        var copy = new LinkedHashMap<String, Object>();
        object.forEach((name, value) -> copy.put((String) name, value));
        return copy;
    }

    @Override
    public String toString() {
        return Arrays.toString(fields.entrySet().toArray());
    }
}
