package township.mediation.http.requests;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import township.mediation.refusals.InvalidValue;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;

/** What the method of a resource takes from the request besides its body. */
public final class RequestParameters {

    private RequestParameters() {}

    /**
     * Returns the name of a parameter in the request: empty text for a {@code @BeanParam}, whose fields have their own
     * names, and nothing for a body.
     */
    static Optional<String> name(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class) ? Optional.of("") : nameAt(parameter);
    }

    /** Returns the query parameters that the method knows. */
    static SortedSet<String> inQuery(Method method) {
        return new TreeSet<>(names(
                        method,
                        place -> Optional.ofNullable(place.getAnnotation(QueryParam.class))
                                .map(QueryParam::value))
                .toList());
    }

    /**
     * Refuses a value as a parameter of the method if it has one of that name, and otherwise as a field of its body.
     */
    public static Refusal refusal(InvalidValue invalid, Method method) {
        var isParameter = names(method, RequestParameters::nameAt)
                .anyMatch(invalid.violation().field()::equals);
        return Refusal.ofFields(
                isParameter ? Problem.INVALID_PARAMETER : Problem.VALIDATION_FAILED, List.of(invalid.violation()));
    }

    private static Stream<String> names(Method method, Naming naming) {
        return Arrays.stream(method.getParameters())
                .flatMap(parameter -> names(parameter, parameter.getType(), naming));
    }

    private interface Naming extends Function<AnnotatedElement, Optional<String>> {}

    private static Optional<String> nameAt(AnnotatedElement place) {
        return Optional.ofNullable(place.getAnnotation(QueryParam.class))
                .map(QueryParam::value)
                .or(() -> Optional.ofNullable(place.getAnnotation(PathParam.class))
                        .map(PathParam::value))
                .or(() -> Optional.ofNullable(place.getAnnotation(HeaderParam.class))
                        .map(HeaderParam::value));
    }

    private static Stream<String> names(AnnotatedElement place, Class<?> type, Naming naming) {
        return place.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(type.getDeclaredFields()).flatMap(field -> names(field, field.getType(), naming))
                : naming.apply(place).stream();
    }
}
