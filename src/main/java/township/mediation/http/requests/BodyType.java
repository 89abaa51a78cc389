package township.mediation.http.requests;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import township.mediation.http.Order;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;

/**
 * Refuses a body that does not name its type, is compressed, or is not in the character encoding of JSON (RFC 8259,
 * 8.1). Quarkus would accept a body without a type, or of any type; browsers send such bodies to any site.
 */
public class BodyType {

    private static final String UTF_8 = "utf-8";

    @ServerRequestFilter(priority = Order.BODY_TYPE)
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        if (isTaken(resource) && !(saysItsType(request) && isText(request.getMediaType()) && isPlain(request))) {
            throw Refusal.of(Problem.UNSUPPORTED_MEDIA_TYPE);
        }
    }

    static boolean isTaken(ResourceInfo resource) {
        return resource.getResourceMethod().isAnnotationPresent(Consumes.class)
                || resource.getResourceClass().isAnnotationPresent(Consumes.class);
    }

    private static boolean saysItsType(ContainerRequestContext request) {
        var type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        return type != null && !type.isBlank();
    }

    private static boolean isText(@Nullable MediaType type) {
        return type != null
                && !type.isWildcardType()
                && UTF_8.equalsIgnoreCase(type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, UTF_8));
    }

    private static boolean isPlain(ContainerRequestContext request) {
        var packed = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        return packed == null || packed.isBlank() || packed.strip().equalsIgnoreCase("identity");
    }
}
