package township.mediation.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;

/** Examples of what is sent and answered: {@code openapi/{operationId}-request.json}, {@code …-{status}.json}. */
final class OpenApiExamples {

    private static final ObjectMapper JSON = new ObjectMapper();

    private OpenApiExamples() {}

    static void add(OpenAPI document) {
        OpenApiSchemas.operations(document).forEach(OpenApiExamples::add);
    }

    private static void add(Operation operation) {
        var id = operation.getOperationId();
        if (operation.getRequestBody() != null) {
            add(operation.getRequestBody().getContent(), id + "-request");
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (response.getContent() != null) {
                add(response.getContent(), id + "-" + status);
            }
        });
    }

    private static void add(Content content, String name) {
        var json = content.getMediaType(MediaType.APPLICATION_JSON);
        if (json != null) {
            read(name).ifPresent(json::setExample);
        }
    }

    private static Optional<Object> read(String name) {
        try (var file = OpenApiExamples.class.getResourceAsStream("/openapi/" + name + ".json")) {
            return file == null ? Optional.empty() : Optional.of(JSON.readValue(file, Map.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
