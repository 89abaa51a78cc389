package township.mediation.http.requests;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a resource's method takes from the request besides its body. */
final class RequestParameters {

    private RequestParameters() {}

    /**
     * The name by which the request gives a parameter; the empty one of a {@code @BeanParam}, whose fields have names
     * of their own; none of a body.
     */
    static Optional<String> name(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class) ? Optional.of("") : nameAt(parameter);
    }

    /** The query parameters that the method knows. */
    static SortedSet<String> inQuery(Method method) {
        var names = new TreeSet<String>();
        for (Parameter parameter : method.getParameters()) {
            collect(parameter, parameter.getType(), names);
        }
        return names;
    }

    private static Optional<String> nameAt(AnnotatedElement place) {
        return Optional.ofNullable(place.getAnnotation(QueryParam.class))
                .map(QueryParam::value)
                .or(() -> Optional.ofNullable(place.getAnnotation(PathParam.class))
                        .map(PathParam::value))
                .or(() -> Optional.ofNullable(place.getAnnotation(HeaderParam.class))
                        .map(HeaderParam::value));
    }

    private static void collect(AnnotatedElement place, Class<?> type, SortedSet<String> names) {
        if (place.isAnnotationPresent(QueryParam.class)) {
            names.add(place.getAnnotation(QueryParam.class).value());
        } else if (place.isAnnotationPresent(BeanParam.class)) {
            Arrays.stream(type.getDeclaredFields()).forEach(field -> collect(field, field.getType(), names));
        }
    }
}
