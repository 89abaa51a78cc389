package township.mediation.http.problems;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import township.mediation.http.Order;
import township.mediation.http.web.ServedPaths;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;

/**
 * Answers {@code OPTIONS} and refuses methods that an address does not support. Both answers name those that it does
 * (RFC 9110, 10.2.1). Quarkus would leave the header out of a 405, answer {@code OPTIONS} with the methods of a whole
 * class of resources, and take {@code GET /cases/search} for a case whose id is {@code search}.
 */
@Singleton
public class AllowedMethods {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\s*\\w+\\s*(?::\\s*([^}]*))?}");

    private final List<Route> routes;

    /** @param literals the number of characters outside variables */
    private record Route(Pattern path, int literals, String method) {

        static Route of(ServedPaths.Served served) {
            var template = served.template();
            return new Route(
                    Pattern.compile(asPattern(template) + "/?"),
                    VARIABLE.matcher(template).replaceAll("").length(),
                    served.method());
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

    AllowedMethods(BeanManager beans) {
        this.routes = ServedPaths.of(beans).stream().map(Route::of).toList();
    }

    /** @throws Refusal not-found, if nothing is at the address whose methods are asked for */
    @ServerRequestFilter(preMatching = true, priority = Order.ALLOWED_METHODS)
    public @Nullable Response judge(ContainerRequestContext request) {
        var allowed = at(request.getUriInfo().getPath());
        var isQuestion = request.getMethod().equals(HttpMethod.OPTIONS);
        if (allowed.isEmpty()) {
            if (isQuestion) {
                throw Refusal.of(Problem.NOT_FOUND);
            }
            return null;
        }
        if (isQuestion) {
            return Response.ok()
                    .header(HttpHeaders.ALLOW, String.join(", ", allowed))
                    .build();
        }
        if (allowed.contains(request.getMethod())) {
            return null;
        }
        var refused = ProblemAnswer.to(request, Refusal.of(Problem.METHOD_NOT_ALLOWED));
        refused.getHeaders().putSingle(HttpHeaders.ALLOW, String.join(", ", allowed));
        return refused;
    }

    /** Of all paths that match an address, the one with the most literal characters counts, as in JAX-RS (3.7.2). */
    private SortedSet<String> at(String address) {
        var fitting = routes.stream()
                .filter(route -> route.path().matcher(address).matches())
                .toList();
        var most = fitting.stream().mapToInt(Route::literals).max().orElse(0);
        var methods = new TreeSet<String>();
        fitting.stream()
                .filter(route -> route.literals() == most)
                .map(Route::method)
                .forEach(methods::add);
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        if (!methods.isEmpty()) {
            methods.add(HttpMethod.OPTIONS);
        }
        return methods;
    }
}
