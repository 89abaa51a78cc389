package township.mediation.http.requests;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import township.mediation.texts.Text;

/** Reads a {@link Text} as it is stored: cleaned, and null if it is blank and may be. Other strings stay as sent. */
final class CleanedText extends StdScalarDeserializer<String> implements ContextualDeserializer {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Text rule;

    CleanedText(@Nullable Text rule) {
        super(String.class);
        this.rule = rule;
    }

    @Override
    public CleanedText createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return new CleanedText(property == null ? null : property.getAnnotation(Text.class));
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var sent = StringDeserializer.instance.deserialize(parser, context);
        if (rule == null || sent == null) {
            return sent;
        }
        var cleaned = rule.value().cleaned(sent);
        return cleaned.isEmpty() && rule.min() == 0 ? null : cleaned;
    }
}
