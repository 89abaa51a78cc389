package township.mediation.http.openapi;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds the headers of answers that follow from the headers of requests, and the answer 304. */
final class OpenApiHeaders {

    private static final String TAG = "ETag";
    private static final String CREATED = "201";
    private static final String NOT_MODIFIED = "304";

    private OpenApiHeaders() {}

    static void describe(OpenAPI document) {
        var versioned = OpenApiSchemas.operations(document)
                .filter(operation -> takes(operation, "If-Match") || takes(operation, "If-None-Match"))
                .flatMap(OpenApiHeaders::answers)
                .collect(Collectors.toSet());
        OpenApiSchemas.operations(document).forEach(operation -> describe(operation, versioned));
    }

    private static void describe(Operation operation, Set<String> versioned) {
        if (takes(operation, "If-None-Match") || answers(operation).anyMatch(versioned::contains)) {
            add(operation, TAG);
        }
        Stream.ofNullable(operation.getResponses().getAPIResponse(CREATED)).forEach(made -> add(made, "Location"));
        if (successes(operation).anyMatch(OpenApiHeaders::isAFile)) {
            add(operation, "Content-Disposition");
        }
        if (takes(operation, "Idempotency-Key")) {
            add(operation, "Idempotency-Replayed");
        }
        if (answers(operation).anyMatch("AnnualReportView"::equals)) {
            add(operation, "Repr-Digest");
        }
        if (takes(operation, "after")) {
            add(operation, "Link");
        }
        if (takes(operation, "If-None-Match")) {
            var unchanged = OASFactory.createAPIResponse()
                    .description("The answer with the ETag that was sent is still current")
                    .addHeader(TAG, OASFactory.createHeader().ref(TAG));
            operation.getResponses().addAPIResponse(NOT_MODIFIED, unchanged);
        }
    }

    private static boolean isAFile(APIResponse success) {
        return success.getContent() != null
                && success.getContent().getMediaTypes().values().stream()
                        .map(MediaType::getSchema)
                        .anyMatch(schema -> schema != null && "binary".equals(schema.getFormat()));
    }

    private static void add(Operation operation, String header) {
        successes(operation).forEach(success -> add(success, header));
    }

    private static void add(APIResponse success, String header) {
        success.addHeader(header, OASFactory.createHeader().ref(header));
    }

    private static boolean takes(Operation operation, String parameter) {
        return Stream.ofNullable(operation.getParameters())
                .flatMap(parameters -> parameters.stream())
                .anyMatch(taken -> parameter.equals(taken.getName()));
    }

    /** The names of the schemas of the answers. */
    private static Stream<String> answers(Operation operation) {
        return successes(operation)
                .flatMap(success -> OpenApiSchemas.of(success.getContent()))
                .filter(schema -> schema.getRef() != null)
                .map(OpenApiSchemas::name);
    }

    private static Stream<APIResponse> successes(Operation operation) {
        return operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .map(Map.Entry::getValue);
    }
}
