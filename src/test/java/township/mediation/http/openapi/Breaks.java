package township.mediation.http.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openapitools.openapidiff.core.OpenApiCompare;
import township.mediation.http.openapi.ServedDocument.Operation;

/**
 * What a client that was generated from one document trips over at a service of another. openapi-diff finds most of it,
 * but takes a change of nullability for compatible and does not know what a generator makes names of; so here are
 * rules of our own, which also say where. What they pass over and openapi-diff does not is reported as its finding.
 */
final class Breaks {

    private final ServedDocument before;
    private final ServedDocument after;
    private final Collection<String> found = new LinkedHashSet<>();
    private final SchemaBreaks answers;
    private final SchemaBreaks requests;

    private Breaks(ServedDocument before, ServedDocument after) {
        this.before = before;
        this.after = after;
        this.answers = new SchemaBreaks(before, after, SchemaBreaks.Way.ANSWER, found::add);
        this.requests = new SchemaBreaks(before, after, SchemaBreaks.Way.REQUEST, found::add);
    }

    /** Empty where nothing breaks; each says where and what. */
    static List<String> between(ServedDocument before, ServedDocument after) {
        var breaks = new Breaks(before, after);
        breaks.compare();
        if (breaks.found.isEmpty()) {
            breaks.addThoseOfOpenApiDiff();
        }
        return List.copyOf(breaks.found);
    }

    private void compare() {
        var now = after.operations().stream().collect(Collectors.toMap(Breaks::call, Function.identity()));
        for (var operation : before.operations()) {
            var same = now.get(call(operation));
            if (same == null) {
                found.add(call(operation) + ": the operation is gone");
            } else {
                compare(operation, same);
            }
        }
    }

    private void compare(Operation old, Operation now) {
        var call = call(old);
        if (!old.id().equals(now.id())) {
            found.add(call + ": `" + old.id() + "`, the name of a method, is now `" + now.id() + "`");
        }
        if (!old.node().path("tags").equals(now.node().path("tags"))) {
            found.add(call + ": its tag, the name of a class, is another");
        }
        if (!security(before, old).equals(security(after, now))) {
            found.add(call + ": other ways in");
        }
        compareParameters(call, old, now);
        compareBodies(call, old.node().path("requestBody"), now.node().path("requestBody"));
        var answered = now.node().path("responses");
        old.node().path("responses").properties().forEach(response -> {
            var place = call + " " + response.getKey();
            if (answered.has(response.getKey())) {
                compareAnswers(place, response.getValue(), answered.get(response.getKey()));
            } else {
                found.add(place + ": the status is gone");
            }
        });
    }

    private void compareParameters(String call, Operation old, Operation now) {
        var taken = parameters(before, old);
        var still = parameters(after, now);
        taken.forEach((name, parameter) -> {
            var place = call + " " + name;
            if (!still.containsKey(name)) {
                found.add(place + ": the parameter is gone");
            } else {
                compareRequired(place, parameter, still.get(name));
                requests.compare(
                        place, parameter.path("schema"), still.get(name).path("schema"));
            }
        });
        still.forEach((name, parameter) -> {
            if (!taken.containsKey(name)) {
                compareRequired(call + " " + name, after.at("/none"), parameter);
            }
        });
        var order = new ArrayList<>(taken.keySet());
        var orderNow = new ArrayList<>(still.keySet());
        order.retainAll(still.keySet());
        orderNow.retainAll(taken.keySet());
        if (!order.equals(orderNow)) {
            found.add(call + ": its parameters, the arguments of a method, stand in another order");
        }
    }

    private void compareBodies(String call, JsonNode old, JsonNode now) {
        compareRequired(call + " body", old, now);
        if (!old.isMissingNode()) {
            compareContents(call + " body", old, now, requests);
        }
    }

    private void compareRequired(String place, JsonNode old, JsonNode now) {
        if (now.path("required").asBoolean() && !old.path("required").asBoolean()) {
            found.add(place + ": is now required");
        }
    }

    private void compareAnswers(String place, JsonNode old, JsonNode now) {
        compareContents(place, old, now, answers);
        old.path("headers").fieldNames().forEachRemaining(header -> {
            if (!now.path("headers").has(header)) {
                found.add(place + ": the header " + header + " is gone");
            }
        });
    }

    private void compareContents(String place, JsonNode old, JsonNode now, SchemaBreaks schemas) {
        old.path("content").properties().forEach(media -> {
            var same = now.path("content").path(media.getKey());
            if (same.isMissingNode()) {
                found.add(place + ": " + media.getKey() + " is gone");
            } else {
                schemas.compare(place, media.getValue().path("schema"), same.path("schema"));
            }
        });
    }

    private void addThoseOfOpenApiDiff() {
        var diff = OpenApiCompare.fromContents(before.toString(), after.toString());
        if (diff.isIncompatible()) {
            diff.getMissingEndpoints()
                    .forEach(gone -> found.add(gone.getMethod() + " " + gone.getPathUrl() + ": is gone"));
            diff.getChangedOperations().stream()
                    .filter(changed -> changed.isIncompatible())
                    .forEach(changed -> found.add(changed.getHttpMethod() + " " + changed.getPathUrl()
                            + ": openapi-diff counts a change as breaking"));
            found.add("openapi-diff counts the whole as breaking");
        }
    }

    private static JsonNode security(ServedDocument document, Operation operation) {
        return operation.node().has("security") ? operation.node().get("security") : document.at("/security");
    }

    private static Map<String, JsonNode> parameters(ServedDocument document, Operation operation) {
        var named = new LinkedHashMap<String, JsonNode>();
        document.parameters(operation)
                .forEach(parameter -> named.put(
                        parameter.path("in").asText()
                                + " parameter "
                                + parameter.path("name").asText(),
                        parameter));
        return named;
    }

    private static String call(Operation operation) {
        return operation.method().toUpperCase(Locale.ROOT) + " " + operation.path();
    }
}
