package township.mediation.cases.rest;

import static township.mediation.refusals.Problem.FORBIDDEN;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import township.mediation.cases.RecordingCases;
import township.mediation.http.problems.FailureMapper;
import township.mediation.http.problems.ProblemDocument;
import township.mediation.http.web.AskedLanguage;
import township.mediation.http.web.Dated;
import township.mediation.people.accounts.CurrentCaller;
import township.mediation.refusals.Refusal;
import township.mediation.refusals.Refuses;

/** Records cases that were collected while the line was down, each independently of the others. */
@Path("/api/v1/cases/batch")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cases")
public class CaseBatchResource {

    private static final int LARGEST = 500;
    private static final int CREATED = 201;
    private static final int UNAVAILABLE = 503;

    private final RecordingCases recording;
    private final CaseAnswers answers;
    private final CurrentCaller caller;
    private final ObjectMapper json;
    private final Validator validator;
    private final AskedLanguage language;

    CaseBatchResource(
            RecordingCases recording,
            CaseAnswers answers,
            CurrentCaller caller,
            ObjectMapper json,
            Validator validator,
            AskedLanguage language) {
        this.recording = recording;
        this.answers = answers;
        this.caller = caller;
        this.json = json;
        this.validator = validator;
        this.language = language;
    }

    /** Cases to record. Each is read on its own, so an error in one does not affect the others. */
    public record Batch(
            @NotNull @Size(max = LARGEST) @Schema(type = SchemaType.ARRAY, implementation = BatchItem.class)
            List<@Nullable JsonNode> items) {

        @Override
        public String toString() {
            return "Batch";
        }
    }

    /** The result for each case, in the order sent. */
    public record BatchResults(List<BatchResult> results) {}

    /**
     * The result for one case.
     *
     * @param status with which the case would have been answered on its own
     */
    public record BatchResult(
            @Schema(description = "The position of the case in the batch, from 0")
            int index,

            @Schema(description = "The HTTP status that the case would have been answered with on its own")
            int status,

            @Nullable CaseView recorded,

            @Schema(description = "Whether the case had already been recorded with this key")
            boolean replayed,

            @Nullable ProblemDocument problem) {}

    @POST
    @Dated
    @RolesAllowed({"MEDIATOR", "OFFICE"})
    @Operation(operationId = "recordCases", summary = "Record up to 500 cases, each independently, in the order sent")
    @APIResponse(responseCode = "200", description = "The result for each case")
    @Refuses(FORBIDDEN)
    public BatchResults record(@Context UriInfo uri, @NotNull @Valid Batch batch) {
        var path = uri.getRequestUri().getRawPath();
        var results = new ArrayList<BatchResult>();
        Refusal unavailable = null;
        for (int i = 0; i < batch.items().size(); i++) {
            try {
                if (unavailable != null) {
                    throw unavailable;
                }
                results.add(recorded(i, batch.items().get(i)));
            } catch (RuntimeException failure) {
                var refusal = failure instanceof Refusal known
                        ? known
                        : FailureMapper.refusal(failure, "POST", path + " item " + i);
                var problem = ProblemDocument.of(refusal, path, language.get());
                results.add(new BatchResult(i, problem.status(), null, false, problem));
                unavailable = problem.status() == UNAVAILABLE ? refusal : null;
            }
        }
        return new BatchResults(results);
    }

    private BatchResult recorded(int index, @Nullable JsonNode sent) {
        var item = BatchItem.of(sent, json, validator);
        var done = recording.record(item.request(), item.idempotencyKey(), caller.get());
        return new BatchResult(index, CREATED, answers.recorded(done), done.replayed(), null);
    }
}
