package township.mediation.openapi;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The types of the JDK that travel as strings of a format. */
final class OpenApiScalars {

    private static final Map<String, String> FORMATS =
            Map.of("LocalDate", "date", "Instant", "date-time", "UUID", "uuid");

    private OpenApiScalars() {}

    static Set<String> names() {
        return FORMATS.keySet();
    }

    static Schema inPlaceOf(Schema schema) {
        if (schema.getRef() == null) {
            return schema.getFormat() != null && FORMATS.containsValue(schema.getFormat())
                    ? schema.pattern(null).examples(null)
                    : schema;
        }
        var format = FORMATS.get(OpenApiSchemas.name(schema));
        return format == null
                ? schema
                : OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .format(format)
                        .description(schema.getDescription());
    }
}
