package township.mediation.cases.rest;

import static township.mediation.rules.Problem.FORBIDDEN;
import static township.mediation.rules.Problem.NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import township.mediation.accounts.CurrentCaller;
import township.mediation.areas.Areas;
import township.mediation.cases.Case;
import township.mediation.cases.CaseEvents;
import township.mediation.cases.CaseFilter;
import township.mediation.cases.Cases;
import township.mediation.cases.HistoryEntry;
import township.mediation.cases.Period;
import township.mediation.cases.Position;
import township.mediation.cases.Status;
import township.mediation.rules.Refusal;
import township.mediation.web.Refuses;

/** Cases as they are read. */
@Path("/api/v1/cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cases")
public class CasesResource {

    private static final int LARGEST_PAGE = 200;

    private final Cases cases;
    private final CaseEvents events;
    private final Areas areas;
    private final CaseAnswers answers;
    private final CurrentCaller caller;

    CasesResource(Cases cases, CaseEvents events, Areas areas, CaseAnswers answers, CurrentCaller caller) {
        this.cases = cases;
        this.events = events;
        this.areas = areas;
        this.answers = answers;
        this.caller = caller;
    }

    /** The history of a case, oldest first. */
    public record History(List<HistoryEntry> items) {}

    @GET
    @RolesAllowed({"MEDIATOR", "OFFICE"})
    @Operation(operationId = "listCases", summary = "List cases, newest first, page by page")
    @APIResponse(
            responseCode = "200",
            description = "A page; its Link header names the next one",
            content = @Content(schema = @Schema(implementation = CasePage.class)))
    @Refuses(FORBIDDEN)
    public Response list(
            @QueryParam("area") @Nullable String area,
            @QueryParam("year") @Nullable String year,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("status") @Nullable Status status,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(LARGEST_PAGE) int limit,
            @QueryParam("after") @Nullable String after,
            @Context UriInfo uri) {
        var accepted = Period.ofParameters(year, from, to);
        var position = CasePage.position(after);
        var listed = caller.get().areaOr(area);
        if (area != null) {
            areas.listed(listed);
        }
        var found = cases.page(new CaseFilter(listed, accepted, status, position), limit + 1);
        var items = found.stream().limit(limit).map(answers::view).toList();
        var next = found.size() > limit ? CasePage.cursor(Position.of(found.get(limit - 1))) : null;
        var answer = Response.ok(new CasePage(items, next)).header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (next != null) {
            answer.link(
                    uri.getRequestUriBuilder().replaceQueryParam("after", next).build(), "next");
        }
        return answer.build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"MEDIATOR", "OFFICE"})
    @Operation(operationId = "readCase", summary = "Read a case")
    @APIResponse(
            responseCode = "200",
            description = "The case",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    @Refuses(NOT_FOUND)
    public Response read(@PathParam("id") UUID id) {
        return answers.ok(found(id));
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({"MEDIATOR", "OFFICE"})
    @Operation(operationId = "readHistory", summary = "Read every change of a case, oldest first")
    @APIResponse(
            responseCode = "200",
            description = "The changes; the first is the record and lists none",
            content = @Content(schema = @Schema(implementation = History.class)))
    @Refuses(NOT_FOUND)
    public Response history(@PathParam("id") UUID id) {
        return Response.ok(new History(events.history(found(id))))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Case found(UUID id) {
        return cases.within(caller.get().area(), id).orElseThrow(() -> Refusal.of(NOT_FOUND));
    }
}
