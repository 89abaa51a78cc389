package township.mediation.http.openapi;

import static township.mediation.refusals.Problem.CLOCK_BEHIND;
import static township.mediation.refusals.Problem.CROSS_SITE;
import static township.mediation.refusals.Problem.DATABASE_UNAVAILABLE;
import static township.mediation.refusals.Problem.FORBIDDEN;
import static township.mediation.refusals.Problem.INTERNAL_ERROR;
import static township.mediation.refusals.Problem.INVALID_PARAMETER;
import static township.mediation.refusals.Problem.MALFORMED_REQUEST;
import static township.mediation.refusals.Problem.METHOD_NOT_ALLOWED;
import static township.mediation.refusals.Problem.NOT_ACCEPTABLE;
import static township.mediation.refusals.Problem.OVERLOADED;
import static township.mediation.refusals.Problem.REQUEST_TIMEOUT;
import static township.mediation.refusals.Problem.STALE_VERSION;
import static township.mediation.refusals.Problem.TOOK_TOO_LONG;
import static township.mediation.refusals.Problem.TOO_LARGE;
import static township.mediation.refusals.Problem.TOO_MANY_ATTEMPTS;
import static township.mediation.refusals.Problem.UNAUTHENTICATED;
import static township.mediation.refusals.Problem.UNSUPPORTED_MEDIA_TYPE;
import static township.mediation.refusals.Problem.VALIDATION_FAILED;
import static township.mediation.refusals.Problem.VERSION_REQUIRED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import township.mediation.http.problems.ProblemDocument;
import township.mediation.http.web.Dated;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refuses;
import township.mediation.texts.Language;

/**
 * Adds the problems that each operation may answer with: those in its {@link Refuses}, and those that follow from its
 * shape.
 */
final class OpenApiProblems {

    private static final Set<Problem> OF_ANY = EnumSet.of(
            INVALID_PARAMETER, NOT_ACCEPTABLE, INTERNAL_ERROR, OVERLOADED, TOOK_TOO_LONG, DATABASE_UNAVAILABLE);
    private static final Set<Problem> OF_A_BODY =
            EnumSet.of(MALFORMED_REQUEST, VALIDATION_FAILED, REQUEST_TIMEOUT, TOO_LARGE, UNSUPPORTED_MEDIA_TYPE);
    private static final Set<Problem> OF_CALLERS = EnumSet.of(UNAUTHENTICATED, FORBIDDEN, TOO_MANY_ATTEMPTS);

    private static final String ID = "operationId";

    /** The methods, by the name of the operation. */
    private final Map<String, MethodInfo> methods;

    OpenApiProblems(IndexView index) {
        // The index may contain a class twice.
        this.methods = index.getAnnotations(Operation.class).stream()
                .filter(operation ->
                        operation.target().kind() == AnnotationTarget.Kind.METHOD && operation.value(ID) != null)
                .collect(Collectors.toMap(
                        operation -> operation.value(ID).asString(),
                        operation -> operation.target().asMethod(),
                        (one, again) -> one));
    }

    void add(OpenAPI document) {
        OpenApiSchemas.operations(document)
                .filter(operation -> methods.containsKey(operation.getOperationId()))
                .forEach(operation -> add(operation, OpenApiSchemas.named(operation.getOperationId(), methods)));
        // No operation answers with this problem: it is about methods that an address does not have.
        Arrays.stream(Problem.values())
                .filter(problem -> problem != METHOD_NOT_ALLOWED)
                .forEach(problem ->
                        document.getComponents().addExample(problem.slug(), OpenApiProblemExample.of(problem)));
    }

    private static void add(org.eclipse.microprofile.openapi.models.Operation operation, MethodInfo method) {
        if (!method.hasAnnotation(RolesAllowed.class)) {
            operation.setSecurity(List.of());
        }
        OpenApiDescriptions.addRoles(operation, method);
        problems(method, operation.getRequestBody() != null)
                .forEach((status, problems) ->
                        operation.getResponses().addAPIResponse(status.toString(), response(status, problems)));
    }

    private static SortedMap<Integer, List<Problem>> problems(MethodInfo method, boolean body) {
        var problems = EnumSet.copyOf(OF_ANY);
        if (body) {
            problems.addAll(OF_A_BODY);
        }
        if (!method.hasAnnotation(GET.class)) {
            problems.add(VALIDATION_FAILED);
        }
        if (method.hasAnnotation(RolesAllowed.class)) {
            problems.addAll(OF_CALLERS);
            if (!method.hasAnnotation(GET.class)) {
                problems.add(CROSS_SITE);
            }
        }
        if (method.hasAnnotation(Dated.class)) {
            problems.add(CLOCK_BEHIND);
        }
        if (isConditional(method)) {
            problems.add(VERSION_REQUIRED);
            problems.add(STALE_VERSION);
        }
        var own = method.annotation(Refuses.class);
        if (own != null) {
            Arrays.stream(own.value().asEnumArray()).map(Problem::valueOf).forEach(problems::add);
        }
        return problems.stream().collect(Collectors.groupingBy(Problem::status, TreeMap::new, Collectors.toList()));
    }

    private static boolean isConditional(MethodInfo method) {
        return method.annotations(HeaderParam.class).stream()
                .anyMatch(header -> header.value().asString().equals(HttpHeaders.IF_MATCH));
    }

    private static APIResponse response(int status, List<Problem> problems) {
        var media =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("ProblemDocument"));
        problems.forEach(problem ->
                media.addExample(problem.slug(), OASFactory.createExample().ref(problem.slug())));
        var response = OASFactory.createAPIResponse()
                .description(problems.stream()
                        .map(problem -> "* `" + problem.slug() + "` " + problem.meaning(Language.EN))
                        .collect(Collectors.joining("\n")))
                .content(OASFactory.createContent().addMediaType(ProblemDocument.MEDIA_TYPE, media));
        header(status)
                .ifPresent(header ->
                        response.addHeader(header, OASFactory.createHeader().ref(header)));
        return response;
    }

    /** The header that an answer with this status must or should have (RFC 9110, 10.2.3 and 11.6.1). */
    private static Optional<String> header(int status) {
        return switch (status) {
            case 401 -> Optional.of(HttpHeaders.WWW_AUTHENTICATE);
            case 429, 503 -> Optional.of(HttpHeaders.RETRY_AFTER);
            default -> Optional.empty();
        };
    }
}
