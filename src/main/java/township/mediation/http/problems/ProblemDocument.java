package township.mediation.http.problems;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import township.mediation.refusals.ExistingCase;
import township.mediation.refusals.Refusal;
import township.mediation.texts.Language;

/**
 * The answer to a request that is refused (RFC 9457).
 *
 * @param type the page of the problem, {@code /problems/{slug}}
 * @param instance the path of the request, without its query
 * @param existingCase the case that is the reason, if the caller may see it; otherwise null
 * @param violations the fields at fault; empty if none is
 */
@Schema // for OpenApiProblems: no operation names it
public record ProblemDocument(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @Nullable ExistingCase existingCase,
        List<FieldProblem> violations) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** @param field the dotted path as it was sent, or the name of a parameter or header */
    public record FieldProblem(String field, String message) {}

    public static ProblemDocument of(Refusal refusal, String instance, Language language) {
        var problem = refusal.problem();
        return new ProblemDocument(
                "/problems/" + problem.slug(),
                problem.title(language),
                problem.status(),
                refusal.detail(language),
                instance,
                refusal.existingCase().orElse(null),
                refusal.violations().stream()
                        .map(violation -> new FieldProblem(violation.field(), violation.message(language)))
                        .toList());
    }
}
