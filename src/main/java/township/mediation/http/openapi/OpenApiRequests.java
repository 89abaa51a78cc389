package township.mediation.http.openapi;

import java.util.HashMap;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;

/**
 * The schemas of requests. A record that is also part of answers gets a separate schema for requests, whose name ends
 * with {@code Input}: an answer has all of its fields, while a request may leave some out.
 */
final class OpenApiRequests {

    private static final String OWN = "Input";

    private OpenApiRequests() {}

    /** The names of the schemas of requests. */
    static Set<String> names(OpenAPI document) {
        var bodies = OpenApiSchemas.operations(document)
                .flatMap(OpenApiRequests::media)
                .map(MediaType::getSchema);
        return OpenApiSchemas.reachable(document.getComponents().getSchemas(), bodies);
    }

    static String withoutOwn(String name) {
        return name.endsWith(OWN) ? name.substring(0, name.length() - OWN.length()) : name;
    }

    static void tellFromAnswers(OpenAPI document) {
        var schemas = document.getComponents().getSchemas();
        var copies = new HashMap<>(schemas);
        var requests = names(document);
        var answers = OpenApiSchemas.reachable(
                schemas,
                OpenApiSchemas.operations(document)
                        .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                        .flatMap(response -> OpenApiSchemas.of(response.getContent())));
        var shared = requests.stream()
                .filter(name -> answers.contains(name)
                        && OpenApiSchemas.named(name, schemas).getProperties() != null)
                .collect(Collectors.toSet());
        UnaryOperator<String> own = name -> shared.contains(name) ? name + OWN : name;
        for (var name : requests) {
            copies.put(own.apply(name), OpenApiSchemas.copy(OpenApiSchemas.named(name, schemas), own));
        }
        document.getComponents().setSchemas(copies);
        OpenApiSchemas.operations(document)
                .flatMap(OpenApiRequests::media)
                .forEach(media -> media.setSchema(OpenApiSchemas.copy(media.getSchema(), own)));
    }

    private static Stream<MediaType> media(Operation operation) {
        return Stream.ofNullable(operation.getRequestBody())
                .flatMap(body -> body.getContent().getMediaTypes().values().stream());
    }
}
