package township.mediation.http.requests;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import township.mediation.refusals.NotOfForm;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;
import township.mediation.refusals.Violation;
import township.mediation.texts.Text;

/**
 * Reads typed parameters strictly and cleans texts. Without it, a wrong code in a query would be a 404, and any boolean
 * would be false.
 */
@Provider
public class TypedParameters implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, Object>> FORMS = Map.of(
            int.class, ExactForms::integer,
            Integer.class, ExactForms::integer,
            boolean.class, ExactForms::bool,
            Boolean.class, ExactForms::bool,
            LocalDate.class, ExactForms::date,
            UUID.class, ExactForms::uuid);

    @Override
    @SuppressWarnings("unchecked") // the form read is that of the type asked for
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Function<String, Object> form = type == String.class
                ? cleaned(annotations)
                : FORMS.containsKey(type) ? FORMS.get(type) : ExactForms.of(type);
        return form == null ? null : (ParamConverter<T>) new Converter(type, name(annotations), form);
    }

    private static @Nullable Function<String, Object> cleaned(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).value())
                .findFirst()
                .<Function<String, Object>>map(kind -> kind::cleaned)
                .orElse(null);
    }

    private static String name(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .map(TypedParameters::name)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("?");
    }

    private static String name(Annotation annotation) {
        if (annotation instanceof QueryParam query) {
            return query.value();
        } else if (annotation instanceof PathParam path) {
            return path.value();
        }
        return annotation instanceof HeaderParam header ? header.value() : "";
    }

    private record Converter(Class<?> type, String parameter, Function<String, Object> form)
            implements ParamConverter<Object> {

        @Override
        public Object fromString(String text) {
            try {
                return form.apply(text);
            } catch (NotOfForm fault) {
                throw refused(fault.at(parameter));
            } catch (RuntimeException anotherForm) {
                throw refused(ExpectedValue.of(type, parameter));
            }
        }

        private static Refusal refused(Violation violation) {
            return Refusal.ofFields(Problem.INVALID_PARAMETER, List.of(violation));
        }

        @Override
        public String toString(Object value) {
            return value.toString();
        }
    }
}
