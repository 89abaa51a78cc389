package township.mediation.cases.rest;

import static township.mediation.refusals.Problem.FORBIDDEN;
import static township.mediation.refusals.Problem.NOT_FOUND;
import static township.mediation.refusals.Problem.TOO_MANY_EXPORTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import township.mediation.cases.Case;
import township.mediation.cases.CaseFilter;
import township.mediation.cases.Cases;
import township.mediation.cases.Position;
import township.mediation.cases.history.CaseEvents;
import township.mediation.cases.history.HistoryEntry;
import township.mediation.http.formats.Format;
import township.mediation.http.web.LongReads;
import township.mediation.http.web.Relative;
import township.mediation.http.web.Totals;
import township.mediation.people.accounts.CurrentCaller;
import township.mediation.refusals.Refusal;
import township.mediation.refusals.Refuses;

/** Reads and lists cases. */
@Path("/api/v1/cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cases")
public class CasesResource {

    private final Cases cases;
    private final CaseEvents events;
    private final CaseFinder finder;
    private final CaseFile file;
    private final LongReads reads;
    private final Totals totals;
    private final CaseAnswers answers;
    private final CurrentCaller caller;

    CasesResource(
            Cases cases,
            CaseEvents events,
            CaseFinder finder,
            CaseFile file,
            LongReads reads,
            Totals totals,
            CaseAnswers answers,
            CurrentCaller caller) {
        this.cases = cases;
        this.events = events;
        this.finder = finder;
        this.file = file;
        this.reads = reads;
        this.totals = totals;
        this.answers = answers;
        this.caller = caller;
    }

    /** The history of a case, oldest first. */
    public record History(List<HistoryEntry> items) {}

    @GET
    @Produces({MediaType.APPLICATION_JSON, Format.CSV_TYPE})
    @RolesAllowed({"MEDIATOR", "OFFICE"})
    @Operation(operationId = "listCases", summary = "List cases, newest first, page by page or all as CSV")
    @APIResponse(
            responseCode = "200",
            description = "A page of cases; the Link header names the next one. As CSV, all cases",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CasePage.class)),
                @Content(mediaType = Format.CSV_TYPE, schema = @Schema(implementation = String.class))
            })
    @Refuses({FORBIDDEN, TOO_MANY_EXPORTS})
    public Response list(
            @BeanParam @Valid CaseSearch.InQuery parameters,
            @QueryParam("bom") @Nullable Boolean bom,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            @Context Request request) {
        var search = parameters.search();
        if (Format.preferred(headers, Format.JSON, Format.CSV) == Format.CSV) {
            return file.of(search, bom, request);
        }
        var after = CasePage.position(search.after());
        var filter = finder.filter(search, caller.get());
        return page(filter, after, search, uri)
                .type(Format.JSON.type())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    @POST
    @Path("search")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"MEDIATOR", "OFFICE"})
    @Operation(operationId = "searchCases", summary = "Search cases, also by the name of a party")
    @APIResponse(responseCode = "200", description = "A page of cases")
    @Refuses(FORBIDDEN)
    public CasePage search(@NotNull @Valid CaseSearch search) {
        var after = CasePage.position(search.after());
        var filter = finder.filter(search, caller.get());
        return page(filter, after, search);
    }

    private Response.ResponseBuilder page(CaseFilter filter, @Nullable Position after, CaseSearch search, UriInfo uri) {
        var page = page(filter, after, search);
        var answer = Response.ok(page);
        if (page.next() != null) {
            Relative.next(answer, "/api/v1/cases", uri, page.next());
        }
        return answer;
    }

    private CasePage page(CaseFilter filter, @Nullable Position after, CaseSearch search) {
        var limit = search.pageSize();
        var page = limit > CaseSearch.USUAL_LIMIT
                ? reads.wide(() -> shown(filter, after, limit))
                : shown(filter, after, limit);
        var isWide = filter.area().township() == null;
        return page.of(totals.of(search.total(), isWide, () -> cases.howMany(filter)));
    }

    private CasePage shown(CaseFilter filter, @Nullable Position after, int limit) {
        var found = finder.find(filter, after, limit);
        return new CasePage(found.cases().stream().map(answers::view).toList(), CasePage.cursor(found.next()), null);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"MEDIATOR", "OFFICE"})
    @Operation(operationId = "readCase", summary = "Read a case")
    @APIResponse(responseCode = "200", description = "The case")
    @Refuses(NOT_FOUND)
    public RestResponse<CaseView> read(@PathParam("id") UUID id) {
        return answers.read(found(id));
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({"MEDIATOR", "OFFICE"})
    @Operation(operationId = "readHistory", summary = "Read all changes of a case, oldest first")
    @APIResponse(
            responseCode = "200",
            description = "The changes. The first is the recording itself and lists no fields")
    @Refuses(NOT_FOUND)
    public History history(@PathParam("id") UUID id) {
        var found = found(id);
        return new History(events.history(found.township(), found.id()));
    }

    private Case found(UUID id) {
        return cases.within(caller.get().area(), id).orElseThrow(() -> Refusal.missing("case"));
    }
}
