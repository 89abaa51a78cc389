package township.mediation.http.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import township.mediation.http.formats.Format;

/**
 * Gives each operation one media type, because a generated client can read an answer in only one way. A path that ends
 * with {@code .{format}} becomes one path for each kind of file. For an address that respects {@code Accept}, the
 * document describes the JSON and names the other formats in words.
 */
final class OpenApiFiles {

    private static final String SUFFIX = ".{format}";
    private static final String CSV = "csv";
    /** The parameter that only CSV has. */
    private static final String BOM = "bom";

    private static final String FORMAT = "format";
    /** What is said of pages alone, where a file is never one. */
    private static final Set<String> OF_PAGES = Set.of("limit", "total");

    private static final String SUCCESS = "200";
    private static final String JSON = jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

    private OpenApiFiles() {}

    static void divide(OpenAPI document) {
        var paths = new LinkedHashMap<String, PathItem>();
        document.getPaths().getPathItems().forEach((path, item) -> {
            if (path.endsWith(SUFFIX)) {
                media(item.getGET()).forEach((type, media) -> {
                    var suffix = Format.ofType(type).suffix();
                    paths.put(
                            path.replace(SUFFIX, "." + suffix),
                            OASFactory.createPathItem().GET(file(item.getGET(), suffix, type, media)));
                });
            } else {
                paths.put(path, item);
            }
        });
        document.getPaths().setPathItems(paths);
        OpenApiSchemas.operations(document)
                .filter(operation -> media(operation).size() > 1)
                .forEach(OpenApiFiles::describeJson);
        OpenApiSchemas.operations(document)
                .filter(operation -> media(operation).keySet().equals(Set.of(Format.CSV_TYPE)))
                .forEach(operation -> operation.setParameters(without(OF_PAGES, operation)));
    }

    /** The name without the kind of file, which is the same for all operations that read the same content. */
    static String withoutSuffix(String id) {
        return id.replaceFirst("(Csv|Xlsx|Txt)$", "");
    }

    private static Operation file(Operation operation, String suffix, String type, MediaType media) {
        var responses = OASFactory.createAPIResponses();
        operation.getResponses().getAPIResponses().forEach(responses::addAPIResponse);
        responses.addAPIResponse(SUCCESS, answer(operation, type, media));
        return OASFactory.createOperation()
                .tags(operation.getTags())
                .operationId(operation.getOperationId().replaceFirst("File$", "")
                        + Character.toUpperCase(suffix.charAt(0))
                        + suffix.substring(1))
                .summary(operation.getSummary() + ": `" + suffix + "`")
                .description(operation.getDescription())
                .parameters(without(suffix.equals(CSV) ? Set.of(FORMAT) : Set.of(FORMAT, BOM), operation))
                .responses(responses);
    }

    private static void describeJson(Operation operation) {
        var others = new LinkedHashMap<>(media(operation));
        var json = Objects.requireNonNull(others.remove(JSON), operation.getOperationId());
        operation.getResponses().addAPIResponse(SUCCESS, answer(operation, JSON, json));
        operation.setParameters(without(Set.of(BOM), operation));
        OpenApiDescriptions.add(
                operation,
                others.keySet().stream()
                        .map(type -> "`" + type + "`")
                        .collect(Collectors.joining(
                                ", ",
                                "An `Accept` header may also ask this address for ",
                                "; generated clients use the operations for files instead")));
    }

    private static List<Parameter> without(Set<String> names, Operation operation) {
        return operation.getParameters().stream()
                .filter(parameter -> !names.contains(parameter.getName()))
                .toList();
    }

    private static APIResponse answer(Operation operation, String type, MediaType media) {
        var success = Objects.requireNonNull(operation.getResponses().getAPIResponse(SUCCESS));
        return OASFactory.createAPIResponse()
                .description(success.getDescription())
                .content(OASFactory.createContent().addMediaType(type, media));
    }

    private static Map<String, MediaType> media(Operation operation) {
        return Optional.ofNullable(operation.getResponses().getAPIResponse(SUCCESS))
                .map(APIResponse::getContent)
                .map(Content::getMediaTypes)
                .orElse(Map.of());
    }
}
