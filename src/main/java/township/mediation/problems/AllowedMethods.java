package township.mediation.problems;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which methods an address supports, for the header that a 405 must have (RFC 9110, 15.5.6) and Quarkus leaves out. */
@Singleton
public class AllowedMethods {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\s*\\w+\\s*(?::\\s*([^}]*))?}");

    private final List<Route> routes;

    private record Route(Pattern path, String method) {}

    AllowedMethods(BeanManager beans) {
        this.routes = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> Arrays.stream(type.getMethods()).flatMap(method -> routes(type, method)))
                .toList();
    }

    String at(String path) {
        var methods = new TreeSet<>(List.of(HttpMethod.OPTIONS));
        routes.stream()
                .filter(route -> route.path().matcher(path).matches())
                .map(Route::method)
                .forEach(methods::add);
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        return String.join(", ", methods);
    }

    /** Whether an address is there, but not for a method. */
    boolean onlyOthers(String method, String path) {
        var there = routes.stream()
                .filter(route -> route.path().matcher(path).matches())
                .map(Route::method)
                .toList();
        var asked = method.equals(HttpMethod.HEAD) ? HttpMethod.GET : method;
        return !there.isEmpty() && !there.contains(asked) && !asked.equals(HttpMethod.OPTIONS);
    }

    private static Stream<Route> routes(Class<?> resource, Method method) {
        var sub = method.isAnnotationPresent(Path.class)
                ? method.getAnnotation(Path.class).value()
                : "";
        var path = Stream.of((resource.getAnnotation(Path.class).value() + "/" + sub).split("/"))
                .filter(segment -> !segment.isEmpty())
                .map(segment -> "/" + asPattern(segment))
                .reduce("", String::concat);
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(annotation -> annotation.isAnnotationPresent(HttpMethod.class))
                .map(annotation -> annotation.getAnnotation(HttpMethod.class).value())
                .map(name -> new Route(Pattern.compile(path + "/?"), name));
    }

    private static String asPattern(String segment) {
        var pattern = new StringBuilder();
        var variable = VARIABLE.matcher(segment);
        var end = 0;
        while (variable.find()) {
            pattern.append(Pattern.quote(segment.substring(end, variable.start())))
                    .append(variable.group(1) == null ? "[^/]+" : variable.group(1));
            end = variable.end();
        }
        return pattern.append(Pattern.quote(segment.substring(end))).toString();
    }
}
