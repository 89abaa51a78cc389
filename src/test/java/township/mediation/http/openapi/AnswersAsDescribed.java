package township.mediation.http.openapi;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request.Method;
import com.atlassian.oai.validator.model.Response;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.SimpleValidationReportFormat;
import com.atlassian.oai.validator.restassured.RestAssuredResponse;
import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import township.mediation.http.formats.Format;

/**
 * Fails where an answer of the API is not as the committed copy describes it, whatever was asked. JUnit and Quarkus find
 * it by themselves, so it sees every answer to RestAssured; what another client is answered goes through {@link #checked}.
 */
public final class AnswersAsDescribed implements Filter, LauncherSessionListener, QuarkusTestBeforeClassCallback {

    /** What may be answered where no operation is. */
    private static final Set<Integer> NO_OPERATION = Set.of(401, 404);

    /** A method that an address does not have is no operation, though it may look like one of a neighbour's. */
    private static final int METHOD_NOT_ALLOWED = 405;

    /** One that says which files there are. */
    private static final String UNKNOWN_FILE = "/api/v1/statistics\\.[^/]*";

    /** Not those that are HTTP's own: the document does not describe {@code HEAD} and {@code OPTIONS}. */
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    /** Read with the first answer. */
    private static final class Described {
        static final OpenApiInteractionValidator VALIDATOR = AsDescribed.validator(CommittedCopy.read());
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        RestAssured.replaceFiltersWith(this);
    }

    /** Tests inside the service have a RestAssured of their own. */
    @Override
    public void beforeClass(Class<?> test) {
        RestAssured.replaceFiltersWith(this);
    }

    @Override
    public io.restassured.response.Response filter(
            FilterableRequestSpecification sent, FilterableResponseSpecification expected, FilterContext context) {
        var answered = context.next(sent, expected);
        if (!isOfTheProxy(answered)) {
            check(sent.getMethod(), URI.create(sent.getURI()), RestAssuredResponse.of(answered));
        }
        return answered;
    }

    /** What nginx refuses itself never comes to the service. */
    private static boolean isOfTheProxy(io.restassured.response.Response answered) {
        return "nginx".equals(answered.header("Server"))
                && answered.contentType().startsWith("text/html");
    }

    /** The answer itself. What is still to be read of its body is not looked at. */
    public static <T> HttpResponse<T> checked(HttpResponse<T> answer) {
        var response = SimpleResponse.Builder.status(answer.statusCode());
        answer.headers().map().forEach((name, values) -> response.withHeader(name, values));
        if (answer.body() instanceof byte[] bytes) {
            response.withBody(new String(bytes, StandardCharsets.UTF_8));
        } else {
            response.withBody(String.valueOf(answer.body()));
        }
        check(answer.request().method(), answer.uri(), response.build());
        return answer;
    }

    /** What an {@code Accept} header had of an address is described where the file of that kind is. */
    private static String described(String path, Response response) {
        return Stream.of(Format.CSV, Format.XLSX, Format.TEXT)
                .filter(format -> response.getContentType()
                        .filter(type -> MediaType.valueOf(type).isCompatible(format.type()))
                        .isPresent())
                .map(format -> "." + format.suffix())
                .filter(suffix -> !path.endsWith(suffix))
                .map(suffix -> path + suffix)
                .findFirst()
                .orElse(path);
    }

    private static boolean isOfNoOperation(String path, int status) {
        return NO_OPERATION.contains(status) || status == 400 && path.matches(UNKNOWN_FILE);
    }

    private static void check(String method, URI asked, Response response) {
        if (!asked.getRawPath().startsWith("/api/")
                || !METHODS.contains(method)
                || response.getStatus() == METHOD_NOT_ALLOWED) {
            return;
        }
        var path = described(asked.getRawPath(), response);
        var report = Described.VALIDATOR.validateResponse(path, Method.valueOf(method), response);
        var faults = report.getMessages().stream()
                .filter(message -> !isOfNoOperation(path, response.getStatus())
                        || !message.getKey().startsWith("validation.request."))
                .toList();
        if (report.hasErrors() && !faults.isEmpty()) {
            throw new AssertionError(method + " " + asked + "\n"
                    + SimpleValidationReportFormat.getInstance().apply(report));
        }
    }
}
