package township.mediation.people.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What answers have told of what there is, for later requests to name. Never an account or a token of the fuzzer's own. */
final class Harvest {

    private final Random random;
    private final Map<String, Integer> versions = new LinkedHashMap<>();
    private final List<String> accounts = new ArrayList<>(List.of("nobody"));
    private final List<String> tokens = new ArrayList<>();
    private final Map<String, String> cursors = new LinkedHashMap<>();

    Harvest(Random random) {
        this.random = random;
    }

    void take(String operation, JsonNode answer) {
        take(answer);
        answer.path("items").forEach(this::take);
        answer.path("results").forEach(result -> take(result.path("recorded")));
        if (answer.path("next").isTextual()) {
            cursors.put(operation, answer.path("next").textValue());
        }
        switch (operation) {
            case "createAccount" -> accounts.add(answer.at("/account/name").asText());
            case "createToken" -> tokens.add(answer.path("id").asText());
            default -> {}
        }
    }

    private void take(JsonNode node) {
        if (node.path("version").isInt() && node.path("id").isTextual()) {
            versions.put(node.path("id").textValue(), node.path("version").intValue());
        }
    }

    String aCase() {
        var ids = List.copyOf(versions.keySet());
        // Mostly one of the latest, so that several requests meet the same.
        return one(ids.subList(Math.max(0, ids.size() - 40), ids.size()));
    }

    String tag(String id) {
        return "\"" + versions.getOrDefault(id, 1) + "\"";
    }

    String account() {
        return one(accounts);
    }

    String token() {
        return one(tokens);
    }

    String cursor(String operation) {
        return cursors.getOrDefault(operation, "");
    }

    private String one(List<String> values) {
        return values.isEmpty() ? "00000000-0000-0000-0000-000000000000" : values.get(random.nextInt(values.size()));
    }
}
