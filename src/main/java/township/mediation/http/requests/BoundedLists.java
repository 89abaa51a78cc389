package township.mediation.http.requests;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.CollectionDeserializer;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.type.CollectionType;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import township.mediation.refusals.NotOfForm;

/**
 * Stops reading a list at the number of elements that its {@link Size} allows. Validation would refuse the list too,
 * but only once a million elements are in memory, and would report every faulty one.
 */
final class BoundedLists extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public JsonDeserializer<?> modifyCollectionDeserializer(
            DeserializationConfig config,
            CollectionType type,
            BeanDescription description,
            JsonDeserializer<?> deserializer) {
        return type.isTypeOrSubTypeOf(List.class) ? new Bounded(deserializer, Integer.MAX_VALUE) : deserializer;
    }

    private static final class Bounded extends DelegatingDeserializer {

        private static final long serialVersionUID = 1L;

        private final int most;

        Bounded(JsonDeserializer<?> unbounded, int most) {
            super(unbounded);
            this.most = most;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty list)
                throws JsonMappingException {
            var size = list == null ? null : list.getAnnotation(Size.class);
            var unbounded =
                    context.handleSecondaryContextualization(getDelegatee(), list, context.constructType(List.class));
            return new Bounded(unbounded, size == null ? Integer.MAX_VALUE : size.max());
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> unbounded) {
            return new Bounded(unbounded, most);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.START_ARRAY)
                    || !(getDelegatee() instanceof CollectionDeserializer collection)) {
                return super.deserialize(parser, context);
            }
            var elements = collection.getContentDeserializer();
            var read = new ArrayList<Object>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (read.size() == most) {
                    throw new NotOfForm("violation.Size.items", 0, most);
                }
                try {
                    read.add(
                            parser.hasToken(JsonToken.VALUE_NULL)
                                    ? elements.getNullValue(context)
                                    : elements.deserialize(parser, context));
                } catch (IOException | RuntimeException fault) {
                    throw JsonMappingException.wrapWithPath(fault, read, read.size());
                }
            }
            return read;
        }
    }
}
