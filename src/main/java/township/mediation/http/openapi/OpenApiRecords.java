package township.mediation.http.openapi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Pattern;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
import township.mediation.texts.Text;

/** Takes over from the record of a schema the order of its fields, which of them are required and which may be null. */
final class OpenApiRecords {

    private final IndexView index;
    private final Collection<ClassInfo> records;

    OpenApiRecords(IndexView index) {
        this.index = index;
        // It may contain a class twice.
        this.records = index.getKnownClasses().stream()
                .filter(known -> known.isRecord() && known.name().toString().startsWith("township.mediation."))
                .collect(Collectors.toMap(ClassInfo::name, Function.identity(), (one, again) -> one))
                .values();
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
            var property = limited(whole(OpenApiSchemas.named(field.name(), schema.getProperties()), field), field);
            properties.put(field.name(), isNullable(field) ? nullable(property) : property);
        }
        schema.setProperties(properties);
        var required = fields.stream()
                .filter(field -> !request || !isNullable(field))
                .map(FieldInfo::name)
                .toList();
        // OpenAPI 3.0 does not allow an empty list here.
        schema.setRequired(required.isEmpty() ? null : required);
        if (request) {
            schema.setAdditionalPropertiesBoolean(false);
        }
    }

    private List<FieldInfo> fields(String name, Schema schema) {
        var like = Stream.of(name, OpenApiRequests.withoutOwn(name))
                .distinct()
                .flatMap(simple -> records.stream().filter(record -> simple.equals(record.simpleName())))
                .filter(record -> hasFields(record, schema))
                .toList();
        if (like.size() != 1) {
            throw new IllegalStateException("One record should be like the schema " + name + ", not " + like);
        }
        return fields(like.get(0)).toList();
    }

    private boolean hasFields(ClassInfo record, Schema schema) {
        var names = fields(record).map(FieldInfo::name).collect(Collectors.toSet());
        return schema.getProperties().keySet().equals(names);
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

    /** A regular expression of Bean Validation matches the whole text, that of a schema any part of it. */
    private static Schema whole(Schema property, FieldInfo field) {
        var pattern = property.getPattern();
        return pattern == null || !field.hasAnnotation(Pattern.class) || pattern.startsWith("^")
                ? property
                : property.pattern("^(?:" + pattern + ")$");
    }

    /**
     * A schema counts characters as {@link Text} does. A text that may be blank, and is then absent, has no minimum
     * length.
     */
    private static Schema limited(Schema property, FieldInfo field) {
        var text = field.annotation(DotName.createSimple(Text.class));
        if (text != null) {
            property.maxLength(text.value("max").asInt());
            Optional.ofNullable(text.value("min")).ifPresent(min -> property.minLength(min.asInt()));
        }
        return property;
    }

    /**
     * A value of any type may be null anyway. Null beside a reference is described explicitly: otherwise it would be
     * written as {@code nullable} beside {@code allOf}, and validators would then refuse null.
     */
    private static Schema nullable(Schema property) {
        if (property.getRef() != null) {
            var nothing = OASFactory.createSchema().addType(SchemaType.NULL).description("Nothing");
            return OASFactory.createSchema()
                    .addAnyOf(OASFactory.createSchema().ref(property.getRef()))
                    .addAnyOf(nothing);
        }
        return property.getType() == null ? property : property.addType(SchemaType.NULL);
    }
}
