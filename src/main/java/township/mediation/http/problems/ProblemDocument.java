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
@Schema(description = "Why a request was refused (RFC 9457)") // for OpenApiProblems: no operation names it
public record ProblemDocument(
        @Schema(
                description = "The address of the page that says what to do: `/problems/{slug}`",
                pattern = "^/problems/[a-z-]+$")
        String type,

        String title,
        int status,

        @Schema(description = "What is wrong, and what would be right")
        String detail,

        @Schema(description = "The path of the request") String instance,

        @Schema(description = "The case that the refusal is about, if the caller is allowed to see it") @Nullable
        ExistingCase existingCase,

        @Schema(description = "The fields or parameters at fault; empty if there are none")
        List<FieldProblem> violations) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** @param field the dotted path as it was sent, or the name of a parameter or header */
    public record FieldProblem(
            @Schema(description = "The dotted path of the field in the request, or the name of a parameter or header")
            String field,

            @Schema(description = "What would be right") String message) {}

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
