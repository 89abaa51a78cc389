package township.mediation.http.web;

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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import township.mediation.http.Order;

/**
 * Serves the OpenAPI document from memory that all answers share. Quarkus would copy and compress its 400 kB for each
 * answer, so that anybody could fill the memory with answers that nobody reads.
 */
@ApplicationScoped
class SharedDocument {

    private static final String ADDRESS = "/q/openapi";

    private final OpenApiDocumentService documents;
    private final Map<Form, ByteBuf> shared = new HashMap<>();

    private record Form(Format format, boolean packed) {}

    SharedDocument(OpenApiDocumentService documents) {
        this.documents = documents;
    }

    void register(@Observes Router router) {
        router.get(ADDRESS)
                .order(Order.OPENAPI_DOCUMENT)
                .handler(request -> answer(request, wantsJson(request) ? Format.JSON : Format.YAML));
        router.get(ADDRESS + ".json").order(Order.OPENAPI_DOCUMENT).handler(request -> answer(request, Format.JSON));
        router.get(ADDRESS + ".yaml").order(Order.OPENAPI_DOCUMENT).handler(request -> answer(request, Format.YAML));
        router.get(ADDRESS + ".yml").order(Order.OPENAPI_DOCUMENT).handler(request -> answer(request, Format.YAML));
    }

    private static boolean wantsJson(RoutingContext request) {
        var accepted = request.request().getHeader(HttpHeaders.ACCEPT);
        return (accepted != null && accepted.contains(Format.JSON.getMimeType()))
                || request.queryParam("format").stream().limit(1).anyMatch("JSON"::equalsIgnoreCase);
    }

    private void answer(RoutingContext request, Format format) {
        var packed = Compression.accepts(request.request(), "gzip");
        if (packed) {
            request.response().putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        request.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, format.getMimeType() + ";charset=UTF-8")
                .putHeader(HttpHeaders.VARY, "Accept, Accept-Encoding")
                .end(Buffer.buffer(document(new Form(format, packed)).duplicate()));
    }

    private synchronized ByteBuf document(Form form) {
        return shared.computeIfAbsent(form, wanted -> {
            var written = documents.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, wanted.format());
            var bytes = wanted.packed() ? packed(written) : written;
            return Unpooled.unreleasableBuffer(
                    Unpooled.directBuffer(bytes.length).writeBytes(bytes).asReadOnly());
        });
    }

    private static byte[] packed(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var stream = new GZIPOutputStream(packed)) {
            stream.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
