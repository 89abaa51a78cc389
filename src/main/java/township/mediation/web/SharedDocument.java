package township.mediation.web;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.EnumMap;
import java.util.Map;

/**
 * Serves the OpenAPI document from memory that all answers share. Quarkus copies its 400 kB for each: anybody could
 * fill the memory with answers that he does not read.
 */
@ApplicationScoped
class SharedDocument {

    private static final int BEFORE_QUARKUS = -40;
    private static final String ADDRESS = "/q/openapi";

    private final OpenApiDocumentService documents;
    private final Map<Format, ByteBuf> shared = new EnumMap<>(Format.class);

    SharedDocument(OpenApiDocumentService documents) {
        this.documents = documents;
    }

    void register(@Observes Router router) {
        router.get(ADDRESS)
                .order(BEFORE_QUARKUS)
                .handler(request -> answer(request, wantsJson(request) ? Format.JSON : Format.YAML));
        router.get(ADDRESS + ".json").order(BEFORE_QUARKUS).handler(request -> answer(request, Format.JSON));
        router.get(ADDRESS + ".yaml").order(BEFORE_QUARKUS).handler(request -> answer(request, Format.YAML));
        router.get(ADDRESS + ".yml").order(BEFORE_QUARKUS).handler(request -> answer(request, Format.YAML));
    }

    private static boolean wantsJson(RoutingContext request) {
        var accepted = request.request().getHeader(HttpHeaders.ACCEPT);
        return (accepted != null && accepted.contains(Format.JSON.getMimeType()))
                || request.queryParam("format").stream().limit(1).anyMatch("JSON"::equalsIgnoreCase);
    }

    private void answer(RoutingContext request, Format format) {
        request.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, format.getMimeType() + ";charset=UTF-8")
                .end(Buffer.buffer(document(format).duplicate()));
    }

    private synchronized ByteBuf document(Format format) {
        return shared.computeIfAbsent(format, wanted -> {
            var bytes = documents.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, wanted);
            return Unpooled.unreleasableBuffer(
                    Unpooled.directBuffer(bytes.length).writeBytes(bytes).asReadOnly());
        });
    }
}
