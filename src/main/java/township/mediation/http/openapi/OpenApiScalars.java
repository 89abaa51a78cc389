package township.mediation.http.openapi;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * The types of the JDK that travel as strings. Dates and instants have a pattern and no {@code format}, because a
 * client for JavaScript would turn a format into a {@code Date}. That moves a local date to the day before or after it
 * in a different time zone, truncates an instant to milliseconds, and in some generated clients fails if it is null.
 */
final class OpenApiScalars {

    private static final String DATE = "date";
    private static final String INSTANT = "date-time";
    private static final Map<String, String> FORMATS = Map.of("LocalDate", DATE, "Instant", INSTANT, "UUID", "uuid");

    /**
     * Our own values that travel as strings too, and what they consist of. Their form is described where they are used.
     */
    private static final Set<String> OURS = Set.of("AreaCode", "CaseNumber", "Format", "Whole", "Year");

    private OpenApiScalars() {}

    static Set<String> names() {
        return Stream.concat(FORMATS.keySet().stream(), OURS.stream()).collect(Collectors.toSet());
    }

    static Schema inPlaceOf(Schema schema) {
        if (schema.getRef() != null && OURS.contains(OpenApiSchemas.name(schema))) {
            return schema.ref(null).addType(Schema.SchemaType.STRING);
        }
        var format = schema.getRef() == null ? schema.getFormat() : FORMATS.get(OpenApiSchemas.name(schema));
        if (format == null || !FORMATS.containsValue(format)) {
            return schema;
        }
        var scalar = OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(schema.getDescription());
        return switch (format) {
            case DATE -> described(scalar, "A local date", "^\\d{4}-\\d{2}-\\d{2}$", "2024-03-05");
            case INSTANT ->
                described(
                        scalar,
                        "An instant, in UTC",
                        "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$",
                        "2024-03-05T01:30:00.123456Z");
            default -> scalar.format(format);
        };
    }

    private static Schema described(Schema scalar, String meaning, String pattern, String example) {
        return scalar.description(scalar.getDescription() == null ? meaning : scalar.getDescription())
                .pattern(pattern)
                .examples(List.of(example));
    }
}
