package township.mediation.people.access;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import township.mediation.http.openapi.ServedDocument;

/** Bodies made of the example of an operation: other good ones, and such as are wrong in a place or altogether. */
final class OddJson {

    private final Map<String, List<String>> codes = new HashMap<>();
    private final Random random;

    /** @param schemas of the document, for the codes that go in each other's place */
    OddJson(JsonNode schemas, Random random) {
        this.random = random;
        for (var list : schemas.findValues("enum")) {
            var values = ServedDocument.texts(list);
            values.forEach(value -> codes.put(value, values));
        }
    }

    byte[] of(JsonNode example, JsonNode properties) {
        var body = (ObjectNode) example.deepCopy();
        var kind = random.nextInt(100);
        varyAll(body);
        if (kind >= 45) {
            for (int faults = 1 + random.nextInt(2); faults > 0; faults--) {
                spoil(body, properties);
            }
        }
        var text = written(body);
        return kind < 85 ? text.getBytes(UTF_8) : garbled(text);
    }

    /** Good values for good ones. */
    private void varyAll(ContainerNode<?> node) {
        for (var place : places(node)) {
            if (place.value().isTextual() && random.nextInt(3) == 0) {
                place.put(TextNode.valueOf(another(place.value().textValue())));
            }
        }
    }

    private String another(String value) {
        if (codes.containsKey(value)) {
            var others = codes.get(value);
            return others.get(random.nextInt(others.size()));
        } else if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(900)).toString();
        } else if (value.matches("[0-9a-f]{8}-[0-9a-f-]{27}")) {
            return new java.util.UUID(random.nextLong(), random.nextLong()).toString();
        }
        return value.matches("\\d+\\.\\d\\d") ? random.nextInt(100_000) + ".50" : value;
    }

    private void spoil(ObjectNode body, JsonNode properties) {
        var places = places(body);
        if (places.isEmpty() || random.nextInt(6) == 0) {
            var names = new ArrayList<String>();
            properties.fieldNames().forEachRemaining(names::add);
            var name = names.isEmpty() || random.nextInt(4) == 0
                    ? OddValues.text(random)
                    : names.get(random.nextInt(names.size()));
            body.set(name, OddValues.json(random));
        } else if (random.nextInt(4) == 0) {
            places.get(random.nextInt(places.size())).remove();
        } else {
            var place = places.get(random.nextInt(places.size()));
            place.put(random.nextBoolean() ? OddValues.json(random) : spoiled(place));
        }
    }

    private JsonNode spoiled(Place place) {
        var good = place.value().asText();
        return TextNode.valueOf(
                place.name().equals("after") ? OddValues.cursor(good, random) : OddValues.spoiled(good, random));
    }

    private byte[] garbled(String text) {
        var at = random.nextInt(text.length());
        return switch (random.nextInt(12)) {
            case 0 -> new byte[0];
            case 1 -> "null".getBytes(UTF_8);
            case 2 -> (text + text).getBytes(UTF_8);
            case 3 -> text.substring(0, at).getBytes(UTF_8);
            case 4 -> (text.substring(0, at) + (char) random.nextInt(256) + text.substring(at)).getBytes(ISO_8859_1);
            case 5 -> text.replaceFirst("\\{(\"[^\"]+\":)", "{$1null,$1").getBytes(UTF_8);
            case 6 -> ("\ufeff" + text).getBytes(UTF_8);
            case 7 -> "[".repeat(5000).getBytes(UTF_8);
            case 8 -> text.replace('"', '\'').getBytes(UTF_8);
            case 9 -> ("/**/" + text).getBytes(UTF_8);
            case 10 -> written(OddValues.json(random)).getBytes(UTF_8);
            default -> {
                var bytes = new byte[random.nextInt(200)];
                random.nextBytes(bytes);
                yield bytes;
            }
        };
    }

    /** Halves of surrogate pairs too, which no encoding but JSON's own can write. */
    private static String written(JsonNode node) {
        try {
            return ServedDocument.JSON
                    .writer()
                    .with(JsonGenerator.Feature.ESCAPE_NON_ASCII)
                    .writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A member of an object, or an item of a list. */
    private record Place(ContainerNode<?> in, String name, int index, JsonNode value) {

        void put(JsonNode other) {
            if (in instanceof ObjectNode object) {
                object.set(name, other);
            } else if (index < in.size()) {
                ((ArrayNode) in).set(index, other);
            }
        }

        void remove() {
            if (in instanceof ObjectNode object) {
                object.remove(name);
            } else {
                ((ArrayNode) in).remove(index);
            }
        }
    }

    private static List<Place> places(JsonNode node) {
        var places = new ArrayList<Place>();
        node.properties()
                .forEach(member -> places.add(new Place((ObjectNode) node, member.getKey(), 0, member.getValue())));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            places.add(new Place((ArrayNode) node, "", i, node.get(i)));
        }
        List.copyOf(places).forEach(place -> places.addAll(places(place.value())));
        return places;
    }
}
