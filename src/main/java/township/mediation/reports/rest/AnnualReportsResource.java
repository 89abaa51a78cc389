package township.mediation.reports.rest;

import static township.mediation.rules.Problem.FORBIDDEN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import township.mediation.accounts.CurrentCaller;
import township.mediation.cases.Period;
import township.mediation.reports.AnnualReports;
import township.mediation.statistics.rest.FigureAnswers;
import township.mediation.web.Refuses;

/** The yearly totals that a township's report is written from. */
@Path("/api/v1/reports/annual")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
public class AnnualReportsResource {

    private final AnnualReports reports;
    private final FigureAnswers answers;
    private final CurrentCaller caller;

    AnnualReportsResource(AnnualReports reports, FigureAnswers answers, CurrentCaller caller) {
        this.reports = reports;
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @Path("{year}")
    @RolesAllowed({"MEDIATOR", "OFFICE", "READER", "ADMIN"})
    @Operation(operationId = "readAnnualReport", summary = "The totals, tables and the sentence of a year")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = @Content(schema = @Schema(implementation = AnnualReportView.class)))
    @Refuses(FORBIDDEN)
    public Response report(
            @PathParam("year") String year,
            @QueryParam("area") @Nullable String area,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var period = Period.ofParameters(year, null, null);
        if (period == null) {
            throw new IllegalStateException("A path without its year does not lead here");
        }
        var number = period.from().getYear();
        var within = caller.get().areaOr(area);
        var tag = answers.tag("annual report", number, within, MediaType.APPLICATION_JSON);
        var known = tag.knownChanges(ifNoneMatch);
        return reports.live(number, within, known)
                .map(report -> answers.ok(
                        AnnualReportView.of(report), tag, report.units().changes()))
                .orElseGet(() -> answers.notModified(tag, known == null ? 0 : known));
    }
}
