package township.mediation.http.openapi;

import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.MethodInfo;

/** The description of an operation; each part is a paragraph. */
final class OpenApiDescriptions {

    private OpenApiDescriptions() {}

    /** Adds the roles of the method that serves the operation. */
    static void addRoles(Operation operation, MethodInfo method) {
        var roles = method.annotation(RolesAllowed.class);
        add(
                operation,
                roles == null
                        ? "Open to everybody, without authentication"
                        : Arrays.stream(roles.value().asStringArray())
                                .map(role -> "`" + role + "`")
                                .collect(Collectors.joining(", ", "Allowed roles: ", "")));
    }

    static void add(Operation operation, String paragraph) {
        var before = operation.getDescription();
        operation.setDescription(before == null ? paragraph : before + "\n\n" + paragraph);
    }
}
