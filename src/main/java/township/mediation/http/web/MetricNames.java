package township.mediation.http.web;

import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Set;

/**
 * Keeps strangers from inventing names of metrics, which stay in memory for ever. Quarkus names a metric after the
 * address as it was sent if it found no resource for it, or did not get that far.
 */
class MetricNames {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH");

    /** Addresses of Quarkus that deserve their own name, and the names that it uses for all others. */
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
