package township.mediation.http.openapi;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** How schemas refer to each other. */
final class OpenApiSchemas {

    private OpenApiSchemas() {}

    static Stream<Operation> operations(OpenAPI document) {
        return document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream());
    }

    /** The name of the schema that a reference points to. */
    static String name(Schema reference) {
        return reference.getRef().substring(reference.getRef().lastIndexOf('/') + 1);
    }

    static <T> T named(String name, Map<String, T> all) {
        return Objects.requireNonNull(all.get(name), name);
    }

    static Stream<Schema> of(@Nullable Content content) {
        return content == null
                ? Stream.of()
                : content.getMediaTypes().values().stream().flatMap(media -> Stream.ofNullable(media.getSchema()));
    }

    /** The names of all schemas that can be reached from these. */
    static Set<String> reachable(Map<String, Schema> schemas, Stream<Schema> roots) {
        var found = new HashSet<String>();
        roots.forEach(root -> follow(root, schemas, found));
        return found;
    }

    /** @param names the names that the references of the copy point to instead of the original ones */
    static Schema copy(Schema schema, UnaryOperator<String> names) {
        if (schema.getRef() != null) {
            return OASFactory.createSchema().ref(names.apply(name(schema)));
        }
        var copy = OASFactory.createSchema();
        schema.getAll().forEach(copy::set);
        if (schema.getProperties() != null) {
            var properties = new LinkedHashMap<String, Schema>();
            schema.getProperties().forEach((name, property) -> properties.put(name, copy(property, names)));
            copy.setProperties(properties);
        }
        return schema.getItems() == null ? copy : copy.items(copy(schema.getItems(), names));
    }

    private static void follow(Schema schema, Map<String, Schema> schemas, Set<String> found) {
        within(schema)
                .filter(part -> part.getRef() != null && found.add(name(part)))
                .forEach(reference -> follow(named(name(reference), schemas), schemas, found));
    }

    /** The schema itself and those inside it, without following references. */
    private static Stream<Schema> within(Schema schema) {
        var properties =
                Stream.ofNullable(schema.getProperties()).map(Map::values).flatMap(Collection::stream);
        return Stream.concat(
                Stream.of(schema),
                Stream.concat(properties, Stream.ofNullable(schema.getItems())).flatMap(OpenApiSchemas::within));
    }
}
