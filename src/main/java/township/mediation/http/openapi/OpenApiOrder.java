package township.mediation.http.openapi;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Sorts the document, so that two builds of the same code write the same one. */
final class OpenApiOrder {

    private OpenApiOrder() {}

    static void sort(OpenAPI document) {
        var components = document.getComponents();
        components.setSchemas(sorted(components.getSchemas()));
        components.setExamples(sorted(components.getExamples()));
        document.getPaths().setPathItems(sorted(document.getPaths().getPathItems()));
        OpenApiSchemas.operations(document)
                .map(operation -> operation.getResponses())
                .forEach(responses -> responses.setAPIResponses(sorted(responses.getAPIResponses())));
    }

    private static <T> Map<String, T> sorted(Map<String, T> named) {
        return new TreeMap<>(named);
    }
}
