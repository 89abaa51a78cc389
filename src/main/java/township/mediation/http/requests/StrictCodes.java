package township.mediation.http.requests;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.EnumDeserializer;

/** Codes by their exact names: Jackson's own reader also takes one with blanks around it. */
final class StrictCodes extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public JsonDeserializer<?> modifyEnumDeserializer(
            DeserializationConfig config, JavaType type, BeanDescription description, JsonDeserializer<?> reader) {
        return reader instanceof EnumDeserializer ? of(type.getRawClass()) : reader;
    }

    private static <E> JsonDeserializer<E> of(Class<E> codes) {
        return new ExactStringReader<>(codes, text -> ExactForms.code(codes, text));
    }
}
