package township.mediation.cases.rest;

import static township.mediation.refusals.Problem.AGREEMENT_NOT_ALLOWED;
import static township.mediation.refusals.Problem.AGREEMENT_REQUIRED;
import static township.mediation.refusals.Problem.AMOUNT_INVALID;
import static township.mediation.refusals.Problem.CONCLUDED_BEFORE_ACCEPTED;
import static township.mediation.refusals.Problem.CONFIRMATION_INCONSISTENT;
import static township.mediation.refusals.Problem.CONFIRMED_BEFORE_CONCLUDED;
import static township.mediation.refusals.Problem.DATE_IN_FUTURE;
import static township.mediation.refusals.Problem.EXTENSION_TOO_EARLY;
import static township.mediation.refusals.Problem.FORBIDDEN;
import static township.mediation.refusals.Problem.IDEMPOTENCY_KEY_REUSED;
import static township.mediation.refusals.Problem.OTHER_TOWNSHIP;
import static township.mediation.refusals.Problem.PERFORMANCE_INCONSISTENT;
import static township.mediation.refusals.Problem.PERFORMED_BEFORE_CONCLUDED;
import static township.mediation.refusals.Problem.REGISTER_NUMBER_TAKEN;
import static township.mediation.refusals.Problem.UNKNOWN_CASE;
import static township.mediation.refusals.Problem.UNKNOWN_VILLAGE;
import static township.mediation.refusals.Problem.VILLAGE_MERGED;
import static township.mediation.refusals.Problem.YEAR_CLOSED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import township.mediation.cases.NewCase;
import township.mediation.cases.RecordingCases;
import township.mediation.http.web.Dated;
import township.mediation.people.accounts.CurrentCaller;
import township.mediation.refusals.Refusal;
import township.mediation.refusals.Refuses;

/** Records cases, one by one. */
@Path("/api/v1/cases")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cases")
public class CaseRecordingResource {

    private static final String KEY_HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile(BatchItem.KEY);

    private final RecordingCases recording;
    private final CaseAnswers answers;
    private final CurrentCaller caller;

    CaseRecordingResource(RecordingCases recording, CaseAnswers answers, CurrentCaller caller) {
        this.recording = recording;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @Dated
    @RolesAllowed({"MEDIATOR", "OFFICE"})
    @Operation(operationId = "recordCase", summary = "Record a case, which may already be concluded")
    @APIResponseSchema(
            value = CaseView.class,
            responseCode = "201",
            responseDescription = "The case, whether it is new or was already recorded with this key")
    @Refuses({
        FORBIDDEN,
        IDEMPOTENCY_KEY_REUSED,
        UNKNOWN_VILLAGE,
        UNKNOWN_CASE,
        OTHER_TOWNSHIP,
        DATE_IN_FUTURE,
        CONCLUDED_BEFORE_ACCEPTED,
        AGREEMENT_REQUIRED,
        AGREEMENT_NOT_ALLOWED,
        AMOUNT_INVALID,
        PERFORMED_BEFORE_CONCLUDED,
        CONFIRMED_BEFORE_CONCLUDED,
        PERFORMANCE_INCONSISTENT,
        CONFIRMATION_INCONSISTENT,
        EXTENSION_TOO_EARLY,
        VILLAGE_MERGED,
        REGISTER_NUMBER_TAKEN,
        YEAR_CLOSED
    })
    public RestResponse<CaseView> record(
            @HeaderParam(KEY_HEADER) @Nullable String key,
            @Context HttpHeaders headers,
            @NotNull @Valid NewCase request) {
        if (key == null
                ? headers.getRequestHeaders().containsKey(KEY_HEADER)
                : !KEY.matcher(key).matches()) {
            throw Refusal.ofParameter(KEY_HEADER, "violation.idempotency-key");
        }
        return answers.created(recording.record(request, key, caller.get()));
    }
}
