package township.mediation.http.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.IndexView;

/**
 * Completes the OpenAPI document while the service is built. It adds what follows from the code, so that nobody has to
 * repeat it in annotations, and the examples of {@code resources/openapi}.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class OpenApiDocument implements OASFilter {

    private final IndexView index;

    public OpenApiDocument(IndexView index) {
        this.index = index;
    }

    /** Dates, instants and identifiers are written inline, because a reference could not be nullable on its own. */
    @Override
    public Schema filterSchema(Schema schema) {
        return OpenApiScalars.inPlaceOf(schema);
    }

    /** Quarkus runs a filter twice: the second run finds the document complete. */
    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents().getExamples() != null) {
            return;
        }
        document.getComponents().setSchemas(withoutScalars(document));
        OpenApiRequests.tellFromAnswers(document);
        OpenApiCodes.describe(document.getComponents().getSchemas());
        new OpenApiRecords(index).complete(document);
        new OpenApiProblems(index).add(document);
        OpenApiFiles.divide(document);
        OpenApiHeaders.describe(document);
        OpenApiParameters.describe(document);
        OpenApiExamples.add(document);
        OpenApiOrder.sort(document);
    }

    private static Map<String, Schema> withoutScalars(OpenAPI document) {
        return document.getComponents().getSchemas().entrySet().stream()
                .filter(schema -> !OpenApiScalars.names().contains(schema.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
