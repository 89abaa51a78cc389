package township.mediation.openapi;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Parameters mean the same wherever they stand, and are described once: in {@code META-INF/openapi.yaml}. */
final class OpenApiParameters {

    private OpenApiParameters() {}

    static void describe(OpenAPI document) {
        OpenApiSchemas.operations(document)
                .filter(operation -> operation.getParameters() != null)
                .forEach(operation ->
                        describe(operation, document.getComponents().getParameters()));
    }

    private static void describe(Operation operation, Map<String, Parameter> described) {
        operation.setParameters(operation.getParameters().stream()
                .map(parameter -> described.entrySet().stream()
                        .filter(other -> isSame(parameter, other.getValue()))
                        .map(other -> OASFactory.createParameter().ref(other.getKey()))
                        .findFirst()
                        .orElse(parameter))
                .toList());
    }

    private static boolean isSame(Parameter one, Parameter other) {
        return other.getIn() == one.getIn() && other.getName().equals(one.getName());
    }
}
