package township.mediation.http.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** The fields of a JSON value and their types. */
final class Shape {

    private static final Set<String> OF_ANY_TYPE = Set.of("from", "to");

    private Shape() {}

    /** The same fields everywhere, of the same types where neither is null. */
    static void assertSame(String place, JsonNode expected, JsonNode actual) {
        if (expected.isNull() || actual.isNull()) {
            return;
        }
        assertThat(actual.getNodeType()).as(place).isEqualTo(expected.getNodeType());
        if (expected.isObject()) {
            assertThat(actual.fieldNames()).as(place).toIterable().containsExactlyElementsOf(expected::fieldNames);
            expected.properties().stream()
                    .filter(field -> !OF_ANY_TYPE.contains(field.getKey()))
                    .forEach(field ->
                            assertSame(place + "." + field.getKey(), field.getValue(), actual.get(field.getKey())));
        }
        for (int item = 0; !expected.isEmpty() && item < actual.size() && expected.isArray(); item++) {
            assertSame(place + "[" + item + "]", expected.get(Math.min(item, expected.size() - 1)), actual.get(item));
        }
    }
}
