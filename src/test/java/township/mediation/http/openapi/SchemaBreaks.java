package township.mediation.http.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What breaks in the values that are sent, or answered; a schema with a name is compared once. */
final class SchemaBreaks {

    /** Which way a value travels. */
    enum Way {
        /** A client sends it: what it may send today it must be allowed to send. */
        REQUEST,
        /** A client reads it: it must be told nothing that it does not know. */
        ANSWER
    }

    private static final List<String> FORMS = List.of("type", "format");
    /** What values may be sent at most. */
    private static final List<String> CEILINGS = List.of("maximum", "maxLength", "maxItems");

    private static final List<String> FLOORS = List.of("minimum", "minLength", "minItems");

    private final ServedDocument before;
    private final ServedDocument after;
    private final Way way;
    private final Consumer<String> found;
    private final Set<String> compared = new HashSet<>();

    SchemaBreaks(ServedDocument before, ServedDocument after, Way way, Consumer<String> found) {
        this.before = before;
        this.after = after;
        this.way = way;
        this.found = found;
    }

    void compare(String place, JsonNode old, JsonNode now) {
        compareNullability(place, old, now);
        var name = name(old);
        if (!name.equals(name(now))) {
            found.accept(place + ": the name of its schema, that of a class, is now `" + name(now) + "`, not `" + name
                    + "`");
        }
        if (name.isEmpty()) {
            compareForms(place, old, now);
        } else if (compared.add(name)) {
            compareForms(
                    name + " in " + (way == Way.ANSWER ? "answers" : "requests"),
                    resolved(before, old),
                    resolved(after, now));
        }
    }

    private void compareNullability(String place, JsonNode old, JsonNode now) {
        var was = isNullable(old);
        var is = isNullable(now);
        if (way == Way.ANSWER && is && !was) {
            found.accept(place + ": may now be null");
        }
        if (way == Way.REQUEST && was && !is) {
            found.accept(place + ": may no longer be null");
        }
    }

    private void compareForms(String place, JsonNode old, JsonNode now) {
        FORMS.stream()
                .filter(form -> !old.path(form).equals(now.path(form)))
                .forEach(form -> found.accept(place + ": its " + form + " is another"));
        compareCodes(place, old, now);
        compareConstants(place, old, now);
        if (way == Way.REQUEST) {
            compareLimits(place, old, now);
        }
        compareFields(place, old, now);
        if (old.has("items") && now.has("items")) {
            compare(place + "[]", old.get("items"), now.get("items"));
        }
    }

    /** A generated client knows the codes of its day: it can send no other, and fails to read one. */
    private void compareCodes(String place, JsonNode old, JsonNode now) {
        var known = way == Way.ANSWER ? old : now;
        var used = way == Way.ANSWER ? now : old;
        if (!known.has("enum")) {
            return;
        }
        var codes = ServedDocument.texts(known.get("enum"));
        if (!used.has("enum")) {
            found.accept(
                    place + (way == Way.ANSWER ? ": has no list of codes any more" : ": takes only some codes now"));
        }
        ServedDocument.texts(used.path("enum")).stream()
                .filter(code -> !codes.contains(code))
                .forEach(code -> found.accept(
                        place + ": the code " + code + (way == Way.ANSWER ? " is new" : " is no longer taken")));
    }

    /** The names that a generator gives to codes, where the document says which. */
    private void compareConstants(String place, JsonNode old, JsonNode now) {
        var names = constants(now);
        constants(old).forEach((code, name) -> {
            if (!names.getOrDefault(code, name).equals(name)) {
                found.accept(place + ": the constant " + name + " is now " + names.get(code));
            }
        });
    }

    private static Map<String, String> constants(JsonNode schema) {
        var codes = ServedDocument.texts(schema.path("enum"));
        var names = schema.has("x-enum-varnames") ? ServedDocument.texts(schema.get("x-enum-varnames")) : codes;
        return IntStream.range(0, Math.min(codes.size(), names.size()))
                .boxed()
                .collect(Collectors.toMap(codes::get, names::get));
    }

    private void compareLimits(String place, JsonNode old, JsonNode now) {
        var narrower = isNew("pattern", old, now)
                || CEILINGS.stream().anyMatch(limit -> isNew(limit, old, now) && !isLower(limit, old, now))
                || FLOORS.stream().anyMatch(limit -> isNew(limit, old, now) && !isLower(limit, now, old));
        if (narrower) {
            found.accept(place + ": takes less than before");
        }
    }

    private static boolean isNew(String limit, JsonNode old, JsonNode now) {
        return now.has(limit) && !now.get(limit).equals(old.path(limit));
    }

    private static boolean isLower(String limit, JsonNode one, JsonNode other) {
        return one.has(limit) && one.get(limit).asDouble() < other.path(limit).asDouble();
    }

    private void compareFields(String place, JsonNode old, JsonNode now) {
        var required = ServedDocument.texts(now.path("required"));
        var wasRequired = ServedDocument.texts(old.path("required"));
        old.path("properties").properties().forEach(field -> {
            var path = place + "." + field.getKey();
            if (now.path("properties").has(field.getKey())) {
                compare(path, field.getValue(), now.get("properties").get(field.getKey()));
            } else {
                found.accept(path + ": the field is gone");
            }
        });
        if (way == Way.REQUEST) {
            required.stream()
                    .filter(field -> !wasRequired.contains(field))
                    .forEach(field -> found.accept(place + "." + field + ": is now required"));
        } else {
            wasRequired.stream()
                    .filter(field ->
                            !required.contains(field) && now.path("properties").has(field))
                    .forEach(field -> found.accept(place + "." + field + ": may now be missing"));
        }
    }

    /** Empty where a schema stands where it is used. */
    private static String name(JsonNode schema) {
        var reference = reference(schema);
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private static JsonNode resolved(ServedDocument document, JsonNode schema) {
        var reference = reference(schema);
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }

    /** A nullable reference is the first of {@code anyOf}, before null. */
    private static String reference(JsonNode schema) {
        return schema.has("anyOf")
                ? schema.at("/anyOf/0/$ref").asText()
                : schema.path("$ref").asText();
    }

    private static boolean isNullable(JsonNode schema) {
        return schema.path("nullable").asBoolean()
                || schema.at("/anyOf/1/enum/0").isNull();
    }
}
