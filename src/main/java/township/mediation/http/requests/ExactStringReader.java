package township.mediation.http.requests;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.function.Function;
import township.mediation.refusals.NotOfForm;

/** Reads a value that JSON writes as a string of one exact form. */
final class ExactStringReader<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient Class<?> type;
    private final transient Function<String, ? extends T> form;

    ExactStringReader(Class<?> type, Function<String, ? extends T> form) {
        super(type);
        this.type = type;
        this.form = form;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw context.wrongTokenException(parser, type, JsonToken.VALUE_STRING, null);
        }
        try {
            return form.apply(parser.getText());
        } catch (NotOfForm fault) {
            throw JsonMappingException.from(parser, "not of its form", fault);
        } catch (RuntimeException anotherForm) {
            throw context.weirdStringException("", type, "not of its form");
        }
    }
}
