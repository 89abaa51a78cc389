package township.mediation.http.openapi;

import java.util.Comparator;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** A parameter means the same wherever it occurs, and is described once, in {@code META-INF/openapi.yaml}. */
final class OpenApiParameters {

    private OpenApiParameters() {}

    static void describe(OpenAPI document) {
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().values().forEach(operation -> sort(operation, path)));
        OpenApiSchemas.operations(document)
                .filter(operation -> operation.getParameters() != null)
                .forEach(operation ->
                        describe(operation, document.getComponents().getParameters()));
    }

    /**
     * Sorts the parameters of the path in the order of the path, before all others. They become the arguments of a
     * client's methods, and two numbers in an unexpected order would be mistaken for each other.
     */
    private static void sort(Operation operation, String path) {
        if (operation.getParameters() != null) {
            operation.setParameters(operation.getParameters().stream()
                    .sorted(Comparator.comparingInt(parameter -> place(parameter, path)))
                    .toList());
        }
    }

    private static int place(Parameter parameter, String path) {
        return parameter.getIn() == Parameter.In.PATH ? path.indexOf("{" + parameter.getName() + "}") : path.length();
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
