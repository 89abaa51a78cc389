package township.mediation.http.requests;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import township.mediation.http.Order;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;
import township.mediation.refusals.Violation;
import township.mediation.texts.TextKind;

/**
 * Refuses a query parameter that the resource does not know, which is most often a typing error, and one that is given
 * twice, has no value or is not text.
 */
public class KnownParameters {

    /** Scripts add it to get past caches; it means nothing to us. */
    private static final String CACHE_BUSTER = "_";

    private final Map<Method, SortedSet<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter(priority = Order.KNOWN_PARAMETERS)
    public void refuseOthers(ContainerRequestContext request, ResourceInfo resource) {
        var names = known.computeIfAbsent(resource.getResourceMethod(), RequestParameters::inQuery);
        var violations = request.getUriInfo().getQueryParameters().entrySet().stream()
                .filter(sent -> !sent.getKey().equals(CACHE_BUSTER))
                .flatMap(sent -> fault(sent.getKey(), sent.getValue(), names).stream())
                .toList();
        if (!violations.isEmpty()) {
            throw Refusal.ofFields(Problem.INVALID_PARAMETER, violations);
        }
    }

    private static Optional<Violation> fault(String name, List<String> values, SortedSet<String> names) {
        if (!names.contains(name)) {
            return Optional.of(unknown(SafeNames.shown(name), names));
        } else if (values.size() > 1) {
            return Optional.of(Violation.of(name, "violation.repeated-parameter"));
        }
        if (!TextKind.isPlain(TextKind.SHORT.cleaned(values.get(0)))) {
            return Optional.of(Violation.of(name, "violation.Text.broken"));
        }
        // JAX-RS would treat a number or a code without a value as absent.
        return values.get(0).isEmpty()
                ? Optional.of(Violation.of(name, "violation.empty-parameter"))
                : Optional.empty();
    }

    private static Violation unknown(String name, SortedSet<String> names) {
        return names.isEmpty()
                ? Violation.of(name, "violation.no-parameters")
                : Violation.of(name, "violation.unknown-parameter", String.join(", ", names));
    }
}
