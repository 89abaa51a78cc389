package township.mediation.http.openapi;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.examples.Example;
import township.mediation.http.problems.ProblemDocument;
import township.mediation.refusals.ExistingCase;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;
import township.mediation.refusals.Violation;
import township.mediation.texts.Language;

/** An example of a problem, as a client may receive it. */
final class OpenApiProblemExample {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final ExistingCase CASE =
            new ExistingCase(UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057"), "431223206-2024-0001");

    /** The problems whose detail has arguments, or that list violations. */
    private static final Map<Problem, Refusal> TELLING = Map.ofEntries(
            entry(Problem.INVALID_PARAMETER, Refusal.ofParameter("area", "violation.area-code")),
            entry(
                    Problem.VALIDATION_FAILED,
                    Refusal.ofFields(
                            Problem.VALIDATION_FAILED, List.of(Violation.of("parties[0].name", "violation.NotBlank")))),
            entry(Problem.DATE_IN_FUTURE, Refusal.at("acceptedOn", Problem.DATE_IN_FUTURE, "2024-03-05")),
            entry(Problem.EXTENSION_TOO_EARLY, Refusal.at("extendedTo", Problem.EXTENSION_TOO_EARLY, "2024-04-05")),
            entry(Problem.VILLAGE_MERGED, Refusal.at("villageCode", Problem.VILLAGE_MERGED, "431223206215")),
            entry(Problem.YEAR_CLOSED, Refusal.of(Problem.YEAR_CLOSED, 2024, "2025-02-06", "office")),
            entry(Problem.YEAR_INCOMPLETE, Refusal.of(Problem.YEAR_INCOMPLETE, 2024, "2025-01-01")),
            entry(Problem.ALREADY_PUBLISHED, Refusal.of(Problem.ALREADY_PUBLISHED, 2024, 1)),
            entry(Problem.STALE_VERSION, Refusal.of(Problem.STALE_VERSION, 2)),
            entry(Problem.INTERNAL_ERROR, Refusal.of(Problem.INTERNAL_ERROR, "5c5e9d0a-6f6b-4b8e-9a52-0f6f4f0f7c11")),
            entry(
                    Problem.REGISTER_NUMBER_TAKEN,
                    Refusal.at("registerNumber", Problem.REGISTER_NUMBER_TAKEN).becauseOf(CASE)),
            entry(
                    Problem.IDEMPOTENCY_KEY_REUSED,
                    Refusal.of(Problem.IDEMPOTENCY_KEY_REUSED).becauseOf(CASE)));

    private OpenApiProblemExample() {}

    static Example of(Problem problem) {
        var refusal = TELLING.getOrDefault(problem, Refusal.of(problem));
        var document = ProblemDocument.of(refusal, "/api/v1/cases", Language.EN);
        return OASFactory.createExample().summary(document.title()).value(JSON.convertValue(document, Map.class));
    }
}
