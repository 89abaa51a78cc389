package township.mediation.people.access;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import township.mediation.http.openapi.ServedDocument;
import township.mediation.http.openapi.ServedDocument.Operation;

/** Makes requests of the document: good ones, and such as are wrong in a place or several. */
final class RequestFuzzer {

    /** They hash passwords, which is slow on purpose. */
    private static final Set<String> SLOW = Set.of("createAccount", "changeAccount", "changePassword");

    private static final int LONGEST_IN_AN_ADDRESS = 100;

    private final ServedDocument document;
    private final Harvest harvest;
    private final Random random;
    private final OddJson bodies;

    RequestFuzzer(ServedDocument document, Harvest harvest, Random random) {
        this.document = document;
        this.harvest = harvest;
        this.random = random;
        this.bodies = new OddJson(document.at(""), random);
    }

    /** One request, and of what it is made. */
    record Fuzzed(Operation operation, String target, Map<String, String> headers, byte[] body) {

        byte[] bytes() {
            var line = RequestLine.of(operation.method().toUpperCase(Locale.ROOT), target);
            for (var header : headers.entrySet()) {
                line = line.header(header.getKey() + ": " + header.getValue());
            }
            return line.bytes(new String(body, ISO_8859_1));
        }

        @Override
        public String toString() {
            var shown = new String(body, UTF_8);
            return operation.method() + " " + target + " " + headers + " "
                    + shown.substring(0, Math.min(400, shown.length()));
        }
    }

    Operation operation(List<Operation> operations) {
        Operation chosen;
        do {
            chosen = operations.get(random.nextInt(operations.size()));
        } while (SLOW.contains(chosen.id()) && random.nextInt(10) > 0);
        return chosen;
    }

    Fuzzed request(Operation operation, String authorization) {
        var path = operation.path();
        var query = new ArrayList<String>();
        var headers = new LinkedHashMap<String, String>();
        if (!authorization.isEmpty()) {
            headers.put("Authorization", authorization);
        }
        var id = harvest.aCase();
        for (var parameter : document.parameters(operation)) {
            var name = parameter.path("name").asText();
            switch (parameter.path("in").asText()) {
                case "path" -> path = path.replace("{" + name + "}", segment(value(operation, parameter, id)));
                case "query" -> {
                    for (int times = chance(25) ? chance(5) ? 2 : 1 : 0; times > 0; times--) {
                        query.add(name + "=" + encoded(value(operation, parameter, id)));
                    }
                }
                default -> header(name, id, headers);
            }
        }
        if (chance(3)) {
            query.add(encoded(OddValues.text(random)) + "=" + encoded(OddValues.text(random)));
        }
        some(12, "Accept", headers);
        some(30, "Accept-Language", headers);
        var body = operation.node().has("requestBody") && !chance(2) ? body(operation, headers) : new byte[0];
        return new Fuzzed(operation, path + (query.isEmpty() ? "" : "?" + String.join("&", query)), headers, body);
    }

    private byte[] body(Operation operation, Map<String, String> headers) {
        headers.put("Content-Type", "application/json");
        some(6, "Content-Type", headers);
        if (chance(1)) {
            headers.put("Content-Encoding", "gzip");
        }
        var content = operation.node().at("/requestBody/content/application~1json");
        var example = (ObjectNode) content.path("example").deepCopy();
        var cursor = harvest.cursor("listCases");
        switch (operation.id()) {
            case "createAccount" -> example.put("name", "f" + Integer.toHexString(random.nextInt()));
            case "searchCases" ->
                example.put("after", cursor.isEmpty() ? null : cursor).put("registerNumber", chance(10) ? "示例" : null);
            case "recordCase", "amendCase" -> example.put("registerNumber", chance(90) ? null : "示例");
            default -> {}
        }
        return chance(1)
                ? " ".repeat((1 << 20) + 1).getBytes(UTF_8)
                : bodies.of(example, document.resolved(content.path("schema")).path("properties"));
    }

    private void header(String name, String id, Map<String, String> headers) {
        switch (name) {
            case "If-Match" -> {
                headers.put(name, harvest.tag(id));
                some(15, name, headers);
            }
            case "Idempotency-Key" -> {
                headers.put(name, new UUID(random.nextLong(), random.nextLong()).toString());
                some(10, name, headers);
            }
            default -> some(20, name, headers);
        }
        if (chance(5)) {
            headers.remove(name);
        }
    }

    private void some(int percent, String header, Map<String, String> headers) {
        if (chance(percent)) {
            headers.put(header, OddHeaders.value(header, random));
        }
    }

    private String value(Operation operation, JsonNode parameter, String id) {
        if (chance(25)) {
            return parameter.path("name").asText().equals("after")
                    ? OddValues.cursor(harvest.cursor(operation.id()), random)
                    : odd(parameter);
        }
        var codes =
                ServedDocument.texts(document.resolved(parameter.path("schema")).path("enum"));
        return switch (parameter.path("name").asText()) {
            case "id" -> operation.path().contains("/tokens/") ? harvest.token() : id;
            case "name" -> harvest.account();
            case "after" -> harvest.cursor(operation.id());
            case "code" -> operation.method().equals("put") ? "43122320680" + random.nextInt(4) : "431223206215";
            default -> codes.isEmpty() ? ServedDocument.sample(parameter) : codes.get(random.nextInt(codes.size()));
        };
    }

    private String odd(JsonNode parameter) {
        var schema = parameter.path("schema");
        return switch (random.nextInt(6)) {
            case 0 -> String.valueOf(schema.path("minimum").asInt() - random.nextInt(2));
            case 1 -> String.valueOf(schema.path("maximum").asInt() + random.nextInt(2));
            case 2, 3 -> OddValues.spoiled(ServedDocument.sample(parameter), random);
            default -> OddValues.text(random);
        };
    }

    /** Not empty and not of dots only: then it would be another address. */
    private static String segment(String value) {
        return value.matches("\\.*") ? "x" : encoded(value);
    }

    /** Not longer than the server itself reads: it refuses such an address before anybody judges it. */
    private static String encoded(String value) {
        return URLEncoder.encode(value.substring(0, Math.min(value.length(), LONGEST_IN_AN_ADDRESS)), UTF_8)
                .replace("+", "%20");
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
