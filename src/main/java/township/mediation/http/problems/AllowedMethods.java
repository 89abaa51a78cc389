package township.mediation.http.problems;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import township.mediation.http.web.ServedPaths;

/** Which methods an address supports, for the header that a 405 must have (RFC 9110, 15.5.6) and Quarkus leaves out. */
@Singleton
public class AllowedMethods {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\s*\\w+\\s*(?::\\s*([^}]*))?}");

    private final List<Route> routes;

    private record Route(Pattern path, String method) {}

    AllowedMethods(BeanManager beans) {
        this.routes = ServedPaths.of(beans).stream()
                .map(served -> new Route(Pattern.compile(asPattern(served.template()) + "/?"), served.method()))
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
    boolean existsForOtherMethods(String method, String path) {
        var there = routes.stream()
                .filter(route -> route.path().matcher(path).matches())
                .map(Route::method)
                .toList();
        var asked = method.equals(HttpMethod.HEAD) ? HttpMethod.GET : method;
        return !there.isEmpty() && !there.contains(asked) && !asked.equals(HttpMethod.OPTIONS);
    }

    private static String asPattern(String template) {
        var pattern = new StringBuilder();
        var variable = VARIABLE.matcher(template);
        var end = 0;
        while (variable.find()) {
            pattern.append(Pattern.quote(template.substring(end, variable.start())))
                    .append(variable.group(1) == null ? "[^/]+" : variable.group(1));
            end = variable.end();
        }
        return pattern.append(Pattern.quote(template.substring(end))).toString();
    }
}
