package township.mediation.http.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * An example as the service answers it now: it has the fields of the answer, in their order. A list stays as short as it
 * is, and a value of the right type stays as somebody chose it, unless the demo answers it.
 *
 * @param byTheDemo whether the demo answers the example: then only what differs at every call stays
 * @param all every answer, for fields that the answer itself leaves empty
 */
record Renewed(boolean byTheDemo, JsonNode all) {

    /** They stand in the changes of histories and of reports. */
    private static final Set<String> OF_ANY_TYPE = Set.of("from", "to");

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String INSTANT = "\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z";
    private static final Pattern DIFFERING = Pattern.compile(ID + "|" + INSTANT);

    JsonNode of(JsonNode shown, JsonNode answered) {
        if (shown.isObject() && answered.isObject()) {
            var renewed = ServedDocument.JSON.createObjectNode();
            answered.properties().forEach(field -> renewed.set(field.getKey(), of(field.getKey(), shown, answered)));
            return renewed;
        }
        if (shown.isArray() && answered.isArray()) {
            var renewed = ServedDocument.JSON.createArrayNode();
            shown.forEach(item -> renewed.add(of(item, mostLike(item, items(answered)))));
            return renewed;
        }
        return stays(shown, answered) ? shown : answered;
    }

    /** Each thing that differs at every call is shown as the one in its place was before. */
    static String text(String shown, String answered) {
        var before = DIFFERING.matcher(shown);
        return DIFFERING
                .matcher(answered.replace("\r\n", "\n"))
                .replaceAll(now -> before.find() ? before.group() : now.group());
    }

    private JsonNode of(String field, JsonNode shown, JsonNode answered) {
        var now = answered.get(field);
        if (!shown.has(field)) {
            return now;
        }
        var before = shown.get(field);
        if (OF_ANY_TYPE.contains(field)) {
            return before;
        }
        var isLeftEmpty = now.isNull() || now.isArray() && now.isEmpty();
        return of(before, isLeftEmpty && before.isContainerNode() && !byTheDemo ? elsewhere(before) : now);
    }

    /** An object of another answer that is like the one shown, or for a list all that there are. */
    private JsonNode elsewhere(JsonNode shown) {
        return shown.isArray()
                ? ServedDocument.JSON.createArrayNode().addAll(objects(all).toList())
                : mostLike(shown, objects(all));
    }

    private boolean stays(JsonNode shown, JsonNode answered) {
        return byTheDemo
                ? shown.isTextual() && DIFFERING.matcher(shown.asText()).matches()
                : shown.isNull() || answered.isNull() || shown.getNodeType() == answered.getNodeType();
    }

    /** The object itself if no other has its fields: it stays then. */
    private static JsonNode mostLike(JsonNode shown, Stream<JsonNode> others) {
        return others.filter(other -> other.getNodeType() == shown.getNodeType())
                .filter(other -> isAlike(shown, inCommon(shown, other)))
                .max(Comparator.comparingLong(other -> inCommon(shown, other) + same(shown, other)))
                .orElse(shown);
    }

    /** One field may be gone. */
    private static boolean isAlike(JsonNode shown, long inCommon) {
        return inCommon >= shown.size() - 1 && 3 * inCommon >= 2 * shown.size();
    }

    private static long inCommon(JsonNode one, JsonNode other) {
        return one.properties().stream()
                .filter(field -> other.has(field.getKey()))
                .count();
    }

    /** The first field is most often the key of a row: what has the same is the same. */
    private static long same(JsonNode one, JsonNode other) {
        var same = one.properties().stream()
                .filter(field -> field.getValue().equals(other.get(field.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        var hasSameKey = !same.isEmpty() && same.get(0).equals(one.fieldNames().next());
        return hasSameKey ? one.size() + same.size() : same.size();
    }

    private static Stream<JsonNode> objects(JsonNode node) {
        var within = items(node).flatMap(Renewed::objects);
        return node.isObject() ? Stream.concat(Stream.of(node), within) : within;
    }

    private static Stream<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
