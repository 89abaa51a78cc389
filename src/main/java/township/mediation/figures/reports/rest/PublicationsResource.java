package township.mediation.figures.reports.rest;

import static township.mediation.refusals.Problem.ALREADY_PUBLISHED;
import static township.mediation.refusals.Problem.FORBIDDEN;
import static township.mediation.refusals.Problem.NOT_FOUND;
import static township.mediation.refusals.Problem.UNTIL_IN_PAST;
import static township.mediation.refusals.Problem.YEAR_INCOMPLETE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.AreaCode;
import township.mediation.cases.facts.Year;
import township.mediation.cases.register.ClosedYears;
import township.mediation.figures.reports.AnnualReportView;
import township.mediation.figures.reports.Publications;
import township.mediation.figures.reports.PublishingReports;
import township.mediation.figures.reports.ReopenYears;
import township.mediation.figures.reports.ReopeningYears;
import township.mediation.figures.reports.YearVersions;
import township.mediation.figures.reports.Years;
import township.mediation.http.web.Dated;
import township.mediation.http.web.LongReads;
import township.mediation.people.accounts.CurrentCaller;
import township.mediation.refusals.Refusal;
import township.mediation.refusals.Refuses;

/** Publishes reports, which closes their years, and reopens years. */
@Path("/api/v1/reports/annual/{year}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
public class PublicationsResource {

    private final PublishingReports publishing;
    private final Publications publications;
    private final ReopeningYears reopeningYears;
    private final Years years;
    private final LongReads reads;
    private final PublishedAnswers answers;
    private final AskedTownship townships;
    private final CurrentCaller caller;

    PublicationsResource(
            PublishingReports publishing,
            Publications publications,
            ReopeningYears reopeningYears,
            Years years,
            LongReads reads,
            PublishedAnswers answers,
            AskedTownship townships,
            CurrentCaller caller) {
        this.publishing = publishing;
        this.publications = publications;
        this.reopeningYears = reopeningYears;
        this.years = years;
        this.reads = reads;
        this.answers = answers;
        this.townships = townships;
        this.caller = caller;
    }

    /**
     * Which years of a township are closed.
     *
     * @param closedThrough the last year that was ever closed, and all before it
     * @param reopenedFrom the first year that is open again, and all after it
     * @param reopenedUntil the last day on which they are open
     */
    public record ClosedYearsView(
            @Schema(description = "The last year that has been closed, together with all years before it") @Nullable
            Integer closedThrough,

            @Schema(description = "The first year that is open again, together with all years after it") @Nullable
            Integer reopenedFrom,

            @Schema(description = "The last day on which they are open") @Nullable
            LocalDate reopenedUntil) {

        static ClosedYearsView of(ClosedYears closed) {
            return new ClosedYearsView(closed.through(), closed.reopenedFrom(), closed.reopenedUntil());
        }
    }

    @POST
    @Dated
    @Path("publication")
    @RolesAllowed("OFFICE")
    @Operation(
            operationId = "publishAnnualReport",
            summary = "Publish a township's report as the cases stand, and close the year")
    @APIResponse(
            responseCode = "200",
            description = "The latest version: the reopened year is closed again with the same figures",
            content = @Content(schema = @Schema(implementation = AnnualReportView.class)))
    @APIResponse(
            responseCode = "201",
            description = "The report, exactly as it will be served from now on",
            content = @Content(schema = @Schema(implementation = AnnualReportView.class)))
    @Refuses({FORBIDDEN, YEAR_INCOMPLETE, ALREADY_PUBLISHED})
    public Response publish(@PathParam("year") Year year, @QueryParam("area") @Nullable AreaCode area) {
        var number = year.value();
        var township = townships.of(area);
        var published = publishing.publish(number, township, caller.get());
        var answer = answers.exactly(published.report());
        return published.isNew()
                ? answer.status(Response.Status.CREATED)
                        .header(
                                HttpHeaders.LOCATION,
                                "/api/v1/reports/annual/" + number + "/versions/"
                                        + published.report().version() + "?area=" + township)
                        .build()
                : answer.build();
    }

    @POST
    @Dated
    @Path("reopening")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("OFFICE")
    @Operation(operationId = "reopenYears", summary = "Reopen a closed year and all later years until the end of a day")
    @APIResponse(
            responseCode = "200",
            description = "The years that are closed now. Reopened years close again on their own")
    @Refuses({FORBIDDEN, NOT_FOUND, UNTIL_IN_PAST})
    public ClosedYearsView reopen(
            @PathParam("year") Year year,
            @QueryParam("area") @Nullable AreaCode area,
            @NotNull @Valid ReopenYears reopening) {
        var number = year.value();
        var closed = reopeningYears.reopen(number, reopening, townships.of(area), caller.get());
        return ClosedYearsView.of(closed);
    }

    @GET
    @Path("versions")
    @RolesAllowed({"MEDIATOR", "OFFICE", "READER", "ADMIN"})
    @Operation(
            operationId = "listVersions",
            summary = "List the published versions of a township's year and what changed")
    @APIResponse(responseCode = "200", description = "The versions and the reopenings, newest first")
    @Refuses(FORBIDDEN)
    public YearVersions versions(@PathParam("year") Year year, @QueryParam("area") @Nullable AreaCode area) {
        var number = year.value();
        var township = townships.of(area);
        return reads.one(() -> years.versions(number, township));
    }

    @GET
    @Path("versions/{version}")
    @RolesAllowed({"MEDIATOR", "OFFICE", "READER", "ADMIN"})
    @Operation(
            operationId = "readVersion",
            summary = "Read one version of a township's year, byte for byte as it was published")
    @APIResponse(
            responseCode = "200",
            description = "The report as it was published",
            content = @Content(schema = @Schema(implementation = AnnualReportView.class)))
    @Refuses({FORBIDDEN, NOT_FOUND})
    public Response version(
            @PathParam("year") Year year,
            @PathParam("version") @Min(1) @Max(9999) int version,
            @QueryParam("area") @Nullable AreaCode area,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var number = year.value();
        var township = townships.of(area);
        return publications
                .version(township.value(), number, version)
                .map(published -> answers.of(published, ifNoneMatch))
                .orElseThrow(() -> Refusal.missing("version"));
    }
}
