package township.mediation.http.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import township.mediation.http.formats.Format;

/**
 * Adds examples of requests and answers: {@code openapi/{operationId}-request.json}, {@code …-{status}.json},
 * {@code ….csv}, {@code ….txt}. If an operation has no example of its JSON, it shows the example of the schema,
 * {@code openapi/{schema}.json}; and {@code read…Csv} shows the text of {@code read…}.
 */
final class OpenApiExamples {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Components components;

    private OpenApiExamples(Components components) {
        this.components = components;
    }

    static void add(OpenAPI document) {
        var examples = new OpenApiExamples(document.getComponents());
        OpenApiSchemas.operations(document).forEach(examples::add);
    }

    private void add(Operation operation) {
        var id = operation.getOperationId();
        if (operation.getRequestBody() != null) {
            add(operation.getRequestBody().getContent(), id + "-request");
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (response.getContent() != null) {
                add(response.getContent(), OpenApiFiles.withoutSuffix(id) + "-" + status);
            }
        });
    }

    private void add(Content content, String name) {
        var json = content.getMediaType(MediaType.APPLICATION_JSON);
        if (json != null) {
            json(name).ifPresentOrElse(json::setExample, () -> refer(json));
        }
        addText(content, Format.CSV_TYPE, name + ".csv");
        addText(content, Format.TEXT_TYPE, name + ".txt");
    }

    private void refer(org.eclipse.microprofile.openapi.models.media.MediaType json) {
        var schema = OpenApiSchemas.name(json.getSchema());
        json(schema).ifPresent(example -> {
            components.addExample(schema, OASFactory.createExample().value(example));
            json.addExample(schema, OASFactory.createExample().ref(schema));
        });
    }

    private static void addText(Content content, String type, String file) {
        var media = content.getMediaType(type);
        if (media != null) {
            read(file, text -> new String(text.readAllBytes(), StandardCharsets.UTF_8))
                    .ifPresent(media::setExample);
        }
    }

    private static Optional<Object> json(String name) {
        return read(name + ".json", file -> JSON.readValue(file, Map.class));
    }

    /** Reads the example from the content of its file. */
    private interface Reading {
        Object of(InputStream file) throws IOException;
    }

    private static Optional<Object> read(String name, Reading reading) {
        try (var file = OpenApiExamples.class.getResourceAsStream("/openapi/" + name)) {
            return file == null ? Optional.empty() : Optional.of(reading.of(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
