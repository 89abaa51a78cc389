package township.mediation.cases.rest;

import static township.mediation.refusals.Problem.AGREEMENT_NOT_ALLOWED;
import static township.mediation.refusals.Problem.AGREEMENT_REQUIRED;
import static township.mediation.refusals.Problem.ALREADY_CONCLUDED;
import static township.mediation.refusals.Problem.AMOUNT_INVALID;
import static township.mediation.refusals.Problem.ANNULLED;
import static township.mediation.refusals.Problem.CONCLUDED_BEFORE_ACCEPTED;
import static township.mediation.refusals.Problem.CONFIRMATION_INCONSISTENT;
import static township.mediation.refusals.Problem.CONFIRMED_BEFORE_CONCLUDED;
import static township.mediation.refusals.Problem.DATE_IN_FUTURE;
import static township.mediation.refusals.Problem.EXTENSION_TOO_EARLY;
import static township.mediation.refusals.Problem.NOT_FOUND;
import static township.mediation.refusals.Problem.NO_AGREEMENT;
import static township.mediation.refusals.Problem.OTHER_TOWNSHIP;
import static township.mediation.refusals.Problem.PERFORMANCE_INCONSISTENT;
import static township.mediation.refusals.Problem.PERFORMED_BEFORE_CONCLUDED;
import static township.mediation.refusals.Problem.REASON_REQUIRED;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import township.mediation.cases.Amendment;
import township.mediation.cases.Annulment;
import township.mediation.cases.CaseReopening;
import township.mediation.cases.Change;
import township.mediation.cases.ChangingCases;
import township.mediation.cases.Conclusion;
import township.mediation.cases.FollowUp;
import township.mediation.http.web.Dated;
import township.mediation.http.web.IfMatch;
import township.mediation.people.accounts.CurrentCaller;
import township.mediation.refusals.Refuses;

/** The commands on an existing case. Each is safe to repeat, and answers with the case as it is afterwards. */
@Path("/api/v1/cases/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cases")
public class CaseChangesResource {

    private static final String DONE = "The case. Repeating the request changes nothing";

    private final ChangingCases changing;
    private final CaseAnswers answers;
    private final CurrentCaller caller;

    CaseChangesResource(ChangingCases changing, CaseAnswers answers, CurrentCaller caller) {
        this.changing = changing;
        this.answers = answers;
        this.caller = caller;
    }

    @PUT
    @Dated
    @RolesAllowed({"MEDIATOR", "OFFICE"})
    @Operation(operationId = "amendCase", summary = "Amend a case, except its outcome")
    @APIResponse(responseCode = "200", description = DONE)
    @Refuses({
        NOT_FOUND,
        ANNULLED,
        UNKNOWN_VILLAGE,
        UNKNOWN_CASE,
        OTHER_TOWNSHIP,
        DATE_IN_FUTURE,
        CONCLUDED_BEFORE_ACCEPTED,
        EXTENSION_TOO_EARLY,
        VILLAGE_MERGED,
        REGISTER_NUMBER_TAKEN,
        YEAR_CLOSED
    })
    public RestResponse<CaseView> amend(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Amendment amendment) {
        return change(id, ifMatch, amendment);
    }

    @PUT
    @Dated
    @Path("outcome")
    @RolesAllowed({"MEDIATOR", "OFFICE"})
    @Operation(
            operationId = "concludeCase",
            summary = "Conclude an open case, or correct an outcome (justice office only, with a reason)")
    @APIResponse(responseCode = "200", description = DONE)
    @Refuses({
        NOT_FOUND,
        ANNULLED,
        ALREADY_CONCLUDED,
        REASON_REQUIRED,
        DATE_IN_FUTURE,
        CONCLUDED_BEFORE_ACCEPTED,
        AGREEMENT_REQUIRED,
        AGREEMENT_NOT_ALLOWED,
        AMOUNT_INVALID,
        PERFORMED_BEFORE_CONCLUDED,
        CONFIRMED_BEFORE_CONCLUDED,
        YEAR_CLOSED
    })
    public RestResponse<CaseView> conclude(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Conclusion conclusion) {
        return change(id, ifMatch, conclusion);
    }

    @PUT
    @Dated
    @Path("agreement/follow-up")
    @RolesAllowed({"MEDIATOR", "OFFICE"})
    @Operation(
            operationId = "followUpAgreement",
            summary = "Record performance and judicial confirmation of an agreement")
    @APIResponse(responseCode = "200", description = DONE)
    @Refuses({
        NOT_FOUND,
        ANNULLED,
        NO_AGREEMENT,
        DATE_IN_FUTURE,
        PERFORMANCE_INCONSISTENT,
        CONFIRMATION_INCONSISTENT,
        PERFORMED_BEFORE_CONCLUDED,
        CONFIRMED_BEFORE_CONCLUDED
    })
    public RestResponse<CaseView> followUp(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid FollowUp followUp) {
        return change(id, ifMatch, followUp);
    }

    @POST
    @Dated
    @Path("reopening")
    @RolesAllowed("OFFICE")
    @Operation(operationId = "reopenCase", summary = "Reopen a case: its outcome is removed")
    @APIResponse(responseCode = "200", description = DONE)
    @Refuses({NOT_FOUND, ANNULLED, YEAR_CLOSED})
    public RestResponse<CaseView> reopen(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CaseReopening reopening) {
        return change(id, ifMatch, reopening);
    }

    @POST
    @Dated
    @Path("annulment")
    @RolesAllowed("OFFICE")
    @Operation(operationId = "annulCase", summary = "Annul a case recorded in error, so that no figure counts it")
    @APIResponse(responseCode = "200", description = DONE)
    @Refuses({NOT_FOUND, ANNULLED, UNKNOWN_CASE, OTHER_TOWNSHIP, YEAR_CLOSED})
    public RestResponse<CaseView> annul(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Annulment annulment) {
        return change(id, ifMatch, annulment);
    }

    private RestResponse<CaseView> change(UUID id, @Nullable String ifMatch, Change change) {
        var expected = IfMatch.of(ifMatch);
        var changed = changing.change(id, change, expected == null ? null : expected::matches, caller.get());
        return answers.changed(changed);
    }
}
