package township.mediation.http.web;

import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Set;

/**
 * Metrics are kept for ever under what they are counted by: so a stranger must not be able to make that up. Quarkus takes
 * an address as it was sent wherever no resource was found for it, or none was looked for yet.
 */
class MetricNames {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH");

    /** What Quarkus serves besides resources and is worth a name of its own, and what it calls the rest. */
    private static final Set<String> OTHERS = Set.of(
            "/q/metrics",
            "/q/openapi",
            "/q/health/live",
            "/q/health/ready",
            "/pages.css",
            "root",
            "NOT_FOUND",
            "REDIRECTION");

    private static final String UNKNOWN = "UNKNOWN";

    @Produces
    @Singleton
    MeterFilter methods() {
        return MeterFilter.replaceTagValues("method", method -> METHODS.contains(method) ? method : "OTHER");
    }

    @Produces
    @Singleton
    MeterFilter addresses(BeanManager beans) {
        var known = new HashSet<>(OTHERS);
        ServedPaths.of(beans).forEach(served -> known.add(served.template()));
        return MeterFilter.replaceTagValues("uri", address -> known.contains(address) ? address : UNKNOWN);
    }
}
