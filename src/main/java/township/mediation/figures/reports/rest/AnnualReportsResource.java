package township.mediation.figures.reports.rest;

import static township.mediation.refusals.Problem.FORBIDDEN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.AreaCode;
import township.mediation.areas.AreaLevel;
import township.mediation.cases.facts.Year;
import township.mediation.figures.reports.AnnualReportView;
import township.mediation.figures.reports.AnnualReports;
import township.mediation.figures.reports.Publications;
import township.mediation.figures.reports.PublishedReport;
import township.mediation.figures.reports.YearStatus;
import township.mediation.figures.reports.Years;
import township.mediation.figures.statistics.rest.CacheableFigures;
import township.mediation.http.formats.Format;
import township.mediation.http.web.LongReads;
import township.mediation.people.accounts.CurrentCaller;
import township.mediation.people.accounts.Rights;
import township.mediation.refusals.Refuses;

/** Answers with yearly reports. */
@Path("/api/v1/reports/annual")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
public class AnnualReportsResource {

    private static final String REPORT = "The report. CSV has its table of villages, or of the units of a wider area;"
            + " XLSX also has the tables of handlers, sources and types; plain text is the sentence";

    private final AnnualReports reports;
    private final Publications publications;
    private final PublishedAnswers published;
    private final Years years;
    private final LongReads reads;
    private final CacheableFigures answers;
    private final Rights rights;
    private final CurrentCaller caller;

    AnnualReportsResource(
            AnnualReports reports,
            Publications publications,
            PublishedAnswers published,
            Years years,
            LongReads reads,
            CacheableFigures answers,
            Rights rights,
            CurrentCaller caller) {
        this.reports = reports;
        this.publications = publications;
        this.published = published;
        this.years = years;
        this.reads = reads;
        this.answers = answers;
        this.rights = rights;
        this.caller = caller;
    }

    /** The years of an area, the newest first. */
    public record YearList(List<YearStatus> items) {}

    @GET
    @RolesAllowed({"MEDIATOR", "OFFICE", "READER", "ADMIN"})
    @Operation(operationId = "listAnnualReports", summary = "List the years of an area and their status")
    @APIResponse(
            responseCode = "200",
            description = "The years from the first with an accepted case to the current one, newest first")
    @Refuses(FORBIDDEN)
    public YearList list(@QueryParam("area") @Nullable AreaCode area) {
        var within = rights.areaOr(caller.get(), area);
        return new YearList(reads.one(() -> years.of(within)));
    }

    @GET
    @Path("{year}")
    @Produces({MediaType.APPLICATION_JSON, Format.CSV_TYPE, Format.XLSX_TYPE, Format.TEXT_TYPE})
    @RolesAllowed({"MEDIATOR", "OFFICE", "READER", "ADMIN"})
    @Operation(operationId = "readAnnualReport", summary = "Read the totals, the tables and the sentence of a year")
    @APIResponse(
            responseCode = "200",
            description = REPORT,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = AnnualReportView.class)),
                @Content(mediaType = Format.CSV_TYPE, schema = @Schema(implementation = String.class)),
                @Content(mediaType = Format.XLSX_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Format.TEXT_TYPE, schema = @Schema(implementation = String.class))
            })
    @Refuses(FORBIDDEN)
    public Response report(
            @PathParam("year") Year year,
            @QueryParam("area") @Nullable AreaCode area,
            @QueryParam("live") @Nullable Boolean live,
            @QueryParam("bom") @Nullable Boolean bom,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
            @Context HttpHeaders headers) {
        var form = answers.preferred(headers, bom, Format.JSON, Format.CSV, Format.XLSX, Format.TEXT);
        return answer(year, area, live, ifNoneMatch, form);
    }

    /** The suffix alone decides the format: browsers and spreadsheets accept none of ours by name. */
    @GET
    @Path("{year}.{format}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({"MEDIATOR", "OFFICE", "READER", "ADMIN"})
    @Operation(operationId = "readAnnualReportFile", summary = "Download the report as a file")
    @APIResponse(
            responseCode = "200",
            description = REPORT + ". The `Accept` header is ignored",
            content = {
                @Content(mediaType = Format.CSV_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Format.XLSX_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Format.TEXT_TYPE, schema = @Schema(implementation = String.class))
            })
    @Refuses(FORBIDDEN)
    public Response file(
            @PathParam("year") Year year,
            @PathParam("format") Format format,
            @QueryParam("area") @Nullable AreaCode area,
            @QueryParam("live") @Nullable Boolean live,
            @QueryParam("bom") @Nullable Boolean bom,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return answer(year, area, live, ifNoneMatch, answers.in(format, bom));
    }

    private Response answer(
            Year year,
            @Nullable AreaCode area,
            @Nullable Boolean live,
            @Nullable String ifNoneMatch,
            CacheableFigures.Form form) {
        var number = year.value();
        var within = rights.areaOr(caller.get(), area);
        var latest = Boolean.TRUE.equals(live) || within.level() != AreaLevel.TOWNSHIP
                ? Optional.<PublishedReport>empty()
                : publications.latest(within.value(), number);
        return latest.map(report -> published.of(report, number, within, ifNoneMatch, form))
                .orElseGet(() -> live(number, within, ifNoneMatch, form));
    }

    private Response live(int number, AreaCode within, @Nullable String ifNoneMatch, CacheableFigures.Form form) {
        return within.township() == null || form.format() == Format.XLSX
                ? reads.wide(() -> written(number, within, ifNoneMatch, form))
                : reads.one(() -> written(number, within, ifNoneMatch, form));
    }

    private Response written(int number, AreaCode within, @Nullable String ifNoneMatch, CacheableFigures.Form form) {
        var tag = answers.tag(form, "annual report", number, within);
        var known = tag.known(ifNoneMatch);
        return reports.readInSnapshot(number, within, known.state())
                .map(read -> known.covers(read.changes())
                        ? answers.notModified(tag, read.changes())
                        : answers.ok(
                                RenderedReport.of(read.report(), null, form),
                                form,
                                PublishedAnswers.fileName(number, within, "live"),
                                tag,
                                read.changes()))
                .orElseGet(() -> answers.notModified(tag, Objects.requireNonNull(known.state())));
    }
}
