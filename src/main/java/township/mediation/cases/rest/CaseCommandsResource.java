package township.mediation.cases.rest;

import static township.mediation.rules.Problem.AGREEMENT_NOT_ALLOWED;
import static township.mediation.rules.Problem.AGREEMENT_REQUIRED;
import static township.mediation.rules.Problem.ALREADY_CONCLUDED;
import static township.mediation.rules.Problem.AMOUNT_INVALID;
import static township.mediation.rules.Problem.CONCLUDED_BEFORE_ACCEPTED;
import static township.mediation.rules.Problem.CONFIRMATION_INCONSISTENT;
import static township.mediation.rules.Problem.CONFIRMED_BEFORE_CONCLUDED;
import static township.mediation.rules.Problem.DATE_IN_FUTURE;
import static township.mediation.rules.Problem.EXTENSION_TOO_EARLY;
import static township.mediation.rules.Problem.FORBIDDEN;
import static township.mediation.rules.Problem.IDEMPOTENCY_KEY_REUSED;
import static township.mediation.rules.Problem.NOT_FOUND;
import static township.mediation.rules.Problem.OTHER_TOWNSHIP;
import static township.mediation.rules.Problem.PERFORMANCE_INCONSISTENT;
import static township.mediation.rules.Problem.PERFORMED_BEFORE_CONCLUDED;
import static township.mediation.rules.Problem.REGISTER_NUMBER_TAKEN;
import static township.mediation.rules.Problem.STALE_VERSION;
import static township.mediation.rules.Problem.UNKNOWN_CASE;
import static township.mediation.rules.Problem.UNKNOWN_VILLAGE;
import static township.mediation.rules.Problem.VERSION_REQUIRED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import township.mediation.accounts.CurrentCaller;
import township.mediation.cases.Amendment;
import township.mediation.cases.Change;
import township.mediation.cases.Changing;
import township.mediation.cases.Conclusion;
import township.mediation.cases.NewCase;
import township.mediation.cases.Recording;
import township.mediation.rules.Refusal;
import township.mediation.web.IfMatch;
import township.mediation.web.Refuses;

/** The commands on cases. Each is safe to repeat. */
@Path("/api/v1/cases")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cases")
public class CaseCommandsResource {

    private static final String KEY_HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,64}");

    private final Recording recording;
    private final Changing changing;
    private final CaseAnswers answers;
    private final CurrentCaller caller;

    CaseCommandsResource(Recording recording, Changing changing, CaseAnswers answers, CurrentCaller caller) {
        this.recording = recording;
        this.changing = changing;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({"MEDIATOR", "OFFICE"})
    @Operation(operationId = "recordCase", summary = "Record a case, also one already concluded")
    @APIResponse(
            responseCode = "201",
            description = "The case, also where this key had recorded it before",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
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
        REGISTER_NUMBER_TAKEN
    })
    public Response record(
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

    @PUT
    @Path("{id}")
    @RolesAllowed({"MEDIATOR", "OFFICE"})
    @Operation(operationId = "amendCase", summary = "Amend what is recorded of a case, its outcome aside")
    @APIResponse(
            responseCode = "200",
            description = "The case, also where it was so already",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    @Refuses({
        FORBIDDEN,
        NOT_FOUND,
        VERSION_REQUIRED,
        STALE_VERSION,
        UNKNOWN_VILLAGE,
        UNKNOWN_CASE,
        OTHER_TOWNSHIP,
        DATE_IN_FUTURE,
        CONCLUDED_BEFORE_ACCEPTED,
        EXTENSION_TOO_EARLY,
        REGISTER_NUMBER_TAKEN
    })
    public Response amend(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Amendment amendment) {
        return change(id, ifMatch, amendment);
    }

    @PUT
    @Path("{id}/outcome")
    @RolesAllowed({"MEDIATOR", "OFFICE"})
    @Operation(operationId = "concludeCase", summary = "Conclude an open case")
    @APIResponse(
            responseCode = "200",
            description = "The case, also where it was so already",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    @Refuses({
        FORBIDDEN,
        NOT_FOUND,
        VERSION_REQUIRED,
        STALE_VERSION,
        ALREADY_CONCLUDED,
        DATE_IN_FUTURE,
        CONCLUDED_BEFORE_ACCEPTED,
        AGREEMENT_REQUIRED,
        AGREEMENT_NOT_ALLOWED,
        AMOUNT_INVALID
    })
    public Response conclude(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Conclusion conclusion) {
        return change(id, ifMatch, conclusion);
    }

    private Response change(UUID id, @Nullable String ifMatch, Change change) {
        var expected = IfMatch.of(ifMatch);
        return answers.ok(changing.change(id, change, expected == null ? null : expected::matches, caller.get()));
    }
}
