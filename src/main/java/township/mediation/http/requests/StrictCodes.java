package township.mediation.http.requests;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.EnumDeserializer;
import java.util.Objects;

/**
 * Reads codes by their exact names, and values of ours by their own factories. Jackson's own readers also accept blanks
 * around codes, and numbers as texts.
 */
final class StrictCodes extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public JsonDeserializer<?> modifyEnumDeserializer(
            DeserializationConfig config, JavaType type, BeanDescription description, JsonDeserializer<?> reader) {
        return reader instanceof EnumDeserializer ? exact(type.getRawClass()) : reader;
    }

    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription description, JsonDeserializer<?> reader) {
        return ExactForms.hasFactory(description.getBeanClass()) ? exact(description.getBeanClass()) : reader;
    }

    private static JsonDeserializer<?> exact(Class<?> type) {
        return new ExactStringReader<>(type, Objects.requireNonNull(ExactForms.of(type)));
    }
}
