package township.mediation.openapi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Pattern;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/** Makes a schema say what its record does: the order of its fields, which must be there and which may be null. */
final class OpenApiRecords {

    private final IndexView index;
    private final List<ClassInfo> records;

    OpenApiRecords(IndexView index) {
        this.index = index;
        this.records = index.getKnownClasses().stream()
                .filter(known -> known.isRecord() && known.name().toString().startsWith("township.mediation."))
                .toList();
    }

    void complete(OpenAPI document) {
        var requests = OpenApiRequests.names(document);
        document.getComponents().getSchemas().forEach((name, schema) -> {
            if (schema.getProperties() != null) {
                complete(schema, fields(name, schema), requests.contains(name));
            }
        });
    }

    private static void complete(Schema schema, List<FieldInfo> fields, boolean request) {
        var properties = new LinkedHashMap<String, Schema>();
        for (var field : fields) {
            var property = whole(OpenApiSchemas.named(field.name(), schema.getProperties()), field);
            properties.put(field.name(), isNullable(field) ? nullable(property) : property);
        }
        schema.setProperties(properties);
        schema.setRequired(fields.stream()
                .filter(field -> !request || !isNullable(field))
                .map(FieldInfo::name)
                .toList());
        if (request) {
            schema.setAdditionalPropertiesBoolean(false);
        }
    }

    private List<FieldInfo> fields(String name, Schema schema) {
        return Stream.of(name, OpenApiRequests.withoutOwn(name))
                .flatMap(simple -> records.stream().filter(record -> simple.equals(record.simpleName())))
                .map(record -> fields(record).toList())
                .filter(fields -> schema.getProperties()
                        .keySet()
                        .equals(fields.stream().map(FieldInfo::name).collect(Collectors.toSet())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No record is like the schema " + name));
    }

    private Stream<FieldInfo> fields(ClassInfo record) {
        return record.recordComponentsInDeclarationOrder().stream()
                .map(component -> record.field(component.name()))
                .flatMap(field -> field.hasAnnotation(JsonUnwrapped.class)
                        ? fields(index.getClassByName(field.type().name()))
                        : Stream.of(field));
    }

    private static boolean isNullable(FieldInfo field) {
        return field.type().hasAnnotation(DotName.createSimple(Nullable.class));
    }

    /** A regular expression of Bean Validation is of the whole text, one of a schema of any part. */
    private static Schema whole(Schema property, FieldInfo field) {
        var pattern = property.getPattern();
        return pattern == null || !field.hasAnnotation(Pattern.class) || pattern.startsWith("^")
                ? property
                : property.pattern("^(?:" + pattern + ")$");
    }

    /** A value of any type may be null as it is. */
    private static Schema nullable(Schema property) {
        if (property.getRef() != null) {
            var nothing = OASFactory.createSchema().addType(SchemaType.NULL);
            return OASFactory.createSchema()
                    .addAnyOf(OASFactory.createSchema().ref(property.getRef()))
                    .addAnyOf(nothing);
        }
        return property.getType() == null ? property : property.addType(SchemaType.NULL);
    }
}
