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
 * One media type for each operation, since a generated client reads an answer in one way only. A path that ends with
 * {@code .{format}} becomes one for each kind of file. Of an address that goes by {@code Accept} the document
 * describes the JSON, and says in words what else there is.
 */
final class OpenApiFiles {

    private static final String SUFFIX = ".{format}";
    private static final String CSV = "csv";
    /** What is said of CSV alone. */
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

    /** The name without that of the file: what the operations have in common that read the same. */
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
                                ", ", "An `Accept` header may ask this address for ", " too; clients read the files")));
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
