package township.mediation.http.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.Index;
import org.jboss.jandex.Indexer;
import org.jboss.jandex.MethodInfo;
import org.junit.jupiter.api.Test;
import township.mediation.http.problems.ProblemDocument;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refuses;

@QuarkusTest
class OpenApiCoverageTest {

    /** They refuse only what any operation refuses. */
    private static final Set<String> OPEN = Set.of("listCodes", "readCurrentAccount", "listTokens");

    private final List<MethodInfo> methods = methods();

    @Test
    void everyMethodOfAResourceIsAnOperationOfTheDocument() {
        assertThat(methods)
                .isNotEmpty()
                .extracting(OpenApiCoverageTest::id)
                .containsExactlyInAnyOrderElementsOf(ServedDocument.read().operations().stream()
                        .map(OpenApiCoverageTest::method)
                        .collect(Collectors.toSet()));
    }

    @Test
    void everyMethodOfAResourceSaysWhatItRefuses() {
        assertThat(methods)
                .filteredOn(method -> !OPEN.contains(id(method)))
                .allSatisfy(method -> assertThat(method.hasAnnotation(Refuses.class))
                        .as(method.toString())
                        .isTrue());
    }

    @Test
    void everyRefusalDeclaredIsInTheDocument() {
        var operations = ServedDocument.read().operations();
        assertThat(methods)
                .filteredOn(method -> method.hasAnnotation(Refuses.class))
                .allSatisfy(method -> assertThat(refused(method))
                        .isNotEmpty()
                        .allSatisfy(problem -> assertThat(operations)
                                .filteredOn(operation -> method(operation).equals(id(method)))
                                .isNotEmpty()
                                .allMatch(operation -> isListed(operation, problem), problem.slug())));
    }

    /** One method reads a file in each of its formats. */
    private static String method(ServedDocument.Operation operation) {
        return operation.id().replaceFirst("^(readStatistics|readAnnualReport)(Csv|Xlsx|Txt)$", "$1File");
    }

    private static boolean isListed(ServedDocument.Operation operation, Problem problem) {
        var response = operation.node().path("responses").path(String.valueOf(problem.status()));
        return response.path("content")
                .path(ProblemDocument.MEDIA_TYPE)
                .path("examples")
                .has(problem.slug());
    }

    private static List<Problem> refused(MethodInfo method) {
        return Arrays.stream(method.annotation(Refuses.class).value().asEnumArray())
                .map(Problem::valueOf)
                .toList();
    }

    private static String id(MethodInfo method) {
        var operation = method.annotation(Operation.class);
        return operation == null
                ? method.toString()
                : operation.value("operationId").asString();
    }

    private static List<MethodInfo> methods() {
        var classes = classes();
        return Stream.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class)
                .flatMap(verb -> classes.getAnnotations(verb).stream())
                .map(verb -> verb.target().asMethod())
                .filter(method -> !isHidden(method))
                .toList();
    }

    private static boolean isHidden(MethodInfo method) {
        var operation = method.annotation(Operation.class);
        return operation != null
                && operation.value("hidden") != null
                && operation.value("hidden").asBoolean();
    }

    private static Index classes() {
        try (var files = Files.walk(Path.of("target", "classes", "township"))) {
            var indexer = new Indexer();
            for (var file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                try (var content = Files.newInputStream(file)) {
                    indexer.index(content);
                }
            }
            return indexer.complete();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
