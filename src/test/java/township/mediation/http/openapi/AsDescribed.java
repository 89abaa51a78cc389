package township.mediation.http.openapi;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.Response;
import com.atlassian.oai.validator.report.SimpleValidationReportFormat;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.RestAssuredRequest;
import com.atlassian.oai.validator.restassured.RestAssuredResponse;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/**
 * Fails where an answer is not as the OpenAPI document describes it; where it is a success, also where the
 * request is not. Use: {@code given().filter(new AsDescribed())}.
 */
public final class AsDescribed implements Filter {

    /** Read with the first answer. */
    private static final class Described {
        static final OpenApiInteractionValidator VALIDATOR = validator(CommittedCopy.read());
    }

    public static OpenApiInteractionValidator validator(ServedDocument document) {
        return OpenApiInteractionValidator.createForInlineApiSpecification(document.forValidation())
                .build();
    }

    @Override
    public io.restassured.response.Response filter(
            FilterableRequestSpecification sent, FilterableResponseSpecification expected, FilterContext context) {
        var answered = context.next(sent, expected);
        var request = RestAssuredRequest.of(sent);
        var response = RestAssuredResponse.of(answered);
        check(
                answered.statusCode() < 400
                        ? Described.VALIDATOR.validate(request, response)
                        : Described.VALIDATOR.validateResponse(request.getPath(), request.getMethod(), response));
        return answered;
    }

    /** Of an answer that is not the service's own: an example. */
    void check(String path, Request.Method method, Response response) {
        check(Described.VALIDATOR.validateResponse(path, method, response));
    }

    private static void check(ValidationReport report) {
        if (report.hasErrors()) {
            throw new AssertionError(SimpleValidationReportFormat.getInstance().apply(report));
        }
    }
}
