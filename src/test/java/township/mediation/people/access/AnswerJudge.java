package township.mediation.people.access;

import static township.mediation.people.access.AnswersToAnyone.assertTellsNothingOfTheInside;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.SimpleValidationReportFormat;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import township.mediation.fixtures.RawConnection.Answer;
import township.mediation.http.openapi.AsDescribed;
import township.mediation.http.openapi.ServedDocument;
import township.mediation.http.openapi.ServedDocument.Operation;

/** Holds answers against the document, and counts them. */
final class AnswerJudge {

    private final ServedDocument document;
    private final OpenApiInteractionValidator validator;
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Map<String, String> faults = new LinkedHashMap<>();

    AnswerJudge(ServedDocument document) {
        this.document = document;
        this.validator = AsDescribed.validator(document);
    }

    void judge(RequestFuzzer.Fuzzed sent, Answer answer) {
        statuses.merge(answer.status(), 1, Integer::sum);
        for (var fault : faults(described(sent.operation(), answer), answer)) {
            // The first of its kind is enough to read.
            faults.putIfAbsent(
                    sent.operation() + " " + fault,
                    sent + "\n    -> " + answer.status() + " " + answer.headers() + "\n    " + answer.text());
        }
    }

    /** What an {@code Accept} header had of an address is described where the file of that kind is. */
    private Operation described(Operation asked, Answer answer) {
        return document.operations().stream()
                .filter(file -> file.path().startsWith(asked.path() + ".")
                        && file.method().equals(asked.method())
                        && content(file, answer).has(answer.mediaType()))
                .findFirst()
                .orElse(asked);
    }

    private static JsonNode content(Operation operation, Answer answer) {
        return operation
                .node()
                .path("responses")
                .path(String.valueOf(answer.status()))
                .path("content");
    }

    private List<String> faults(Operation operation, Answer answer) {
        var found = new ArrayList<String>();
        var described = operation.node().path("responses").path(String.valueOf(answer.status()));
        if (answer.status() == 0 || answer.status() >= 500) {
            found.add("failed: " + answer.status());
        } else if (described.isMissingNode()) {
            found.add("answers a status that is not described: " + answer.status());
        } else if (described.has("content")
                ? !described.path("content").has(answer.mediaType())
                : answer.body().length > 0) {
            found.add("answers a media type that is not described: " + answer.status() + " " + answer.mediaType());
        } else {
            validated(operation, answer, found);
        }
        try {
            assertTellsNothingOfTheInside(answer.text());
        } catch (AssertionError told) {
            found.add("tells of the inside");
        }
        return found;
    }

    private void validated(Operation operation, Answer answer, List<String> found) {
        var response = SimpleResponse.Builder.status(answer.status());
        answer.headers().forEach(response::withHeader);
        if (answer.body().length > 0) {
            response.withContentType(answer.header("content-type")).withBody(answer.text());
        }
        var method = Request.Method.valueOf(operation.method().toUpperCase(Locale.ROOT));
        var report = validator.validateResponse(operation.path(), method, response.build());
        if (report.hasErrors()) {
            found.add(SimpleValidationReportFormat.getInstance().apply(report));
        }
    }

    Map<Integer, Integer> statuses() {
        return statuses;
    }

    Map<String, String> faults() {
        return faults;
    }
}
