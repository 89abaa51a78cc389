package township.mediation.figures.statistics.rest;

import static township.mediation.refusals.Problem.FORBIDDEN;
import static township.mediation.refusals.Problem.NOT_FOUND;

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
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.Area;
import township.mediation.areas.AreaCode;
import township.mediation.cases.facts.Period;
import township.mediation.figures.statistics.Breakdown;
import township.mediation.figures.statistics.Narrative;
import township.mediation.figures.statistics.Question;
import township.mediation.figures.statistics.Statistics;
import township.mediation.figures.statistics.Tallies;
import township.mediation.http.formats.Format;
import township.mediation.http.web.LongReads;
import township.mediation.people.accounts.CurrentCaller;
import township.mediation.people.accounts.Rights;
import township.mediation.refusals.Refuses;

/** Figures of any area and period, in groups. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "statistics")
public class StatisticsResource {

    private static final String FIGURES =
            "A row for each key of the grouping, with zeros where there was no case, or with two groupings a row for each"
                    + " pair of keys that has a case. CSV and XLSX have one more row, for the total; plain text is the"
                    + " sentence for the total. For pairs, XLSX has a sheet for each main figure, with the second keys as"
                    + " columns, and a sheet with all figures";

    private final Statistics statistics;
    private final LongReads reads;
    private final CacheableFigures answers;
    private final Rights rights;
    private final CurrentCaller caller;
    private final Clock clock;

    StatisticsResource(
            Statistics statistics,
            LongReads reads,
            CacheableFigures answers,
            Rights rights,
            CurrentCaller caller,
            Clock clock) {
        this.statistics = statistics;
        this.reads = reads;
        this.answers = answers;
        this.rights = rights;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("statistics")
    @Produces({MediaType.APPLICATION_JSON, Format.CSV_TYPE, Format.XLSX_TYPE, Format.TEXT_TYPE})
    @RolesAllowed({"MEDIATOR", "OFFICE", "READER", "ADMIN"})
    @Operation(operationId = "readStatistics", summary = "Read the figures of an area and a period, grouped")
    @APIResponse(
            responseCode = "200",
            description = FIGURES,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = StatisticsView.class)),
                @Content(mediaType = Format.CSV_TYPE, schema = @Schema(implementation = String.class)),
                @Content(mediaType = Format.XLSX_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Format.TEXT_TYPE, schema = @Schema(implementation = String.class))
            })
    @Refuses(FORBIDDEN)
    public Response statistics(
            @QueryParam("area") @Nullable AreaCode area,
            @QueryParam("by") @Nullable String by,
            @QueryParam("zeros") @Nullable Boolean zeros,
            @QueryParam("year") @Nullable String year,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("bom") @Nullable Boolean bom,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
            @Context HttpHeaders headers) {
        var form = answers.preferred(headers, bom, Format.JSON, Format.CSV, Format.XLSX, Format.TEXT);
        return answer(area, by, zeros, Period.asked(year, from, to), ifNoneMatch, form);
    }

    /** The suffix alone decides the format: browsers and spreadsheets accept none of ours by name. */
    @GET
    @Path("statistics.{format}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({"MEDIATOR", "OFFICE", "READER", "ADMIN"})
    @Operation(operationId = "readStatisticsFile", summary = "Download the figures as a file")
    @APIResponse(
            responseCode = "200",
            description = FIGURES + ". The `Accept` header is ignored",
            content = {
                @Content(mediaType = Format.CSV_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Format.XLSX_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Format.TEXT_TYPE, schema = @Schema(implementation = String.class))
            })
    @Refuses({FORBIDDEN, NOT_FOUND})
    public Response file(
            @PathParam("format") Format format,
            @QueryParam("area") @Nullable AreaCode area,
            @QueryParam("by") @Nullable String by,
            @QueryParam("zeros") @Nullable Boolean zeros,
            @QueryParam("year") @Nullable String year,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("bom") @Nullable Boolean bom,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var form = answers.in(format, bom);
        return answer(area, by, zeros, Period.asked(year, from, to), ifNoneMatch, form);
    }

    private Response answer(
            @Nullable AreaCode area,
            @Nullable String by,
            @Nullable Boolean zeros,
            @Nullable Period asked,
            @Nullable String ifNoneMatch,
            CacheableFigures.Form form) {
        var period = asked == null ? Period.ofYear(LocalDate.now(clock).getYear()) : asked;
        var counted = area == null ? caller.get().area() : area;
        var question = new Question(counted, period, Breakdown.of(by, zeros, counted, period));
        rights.requireWithin(caller.get(), counted);
        return question.isWide() || form.format() == Format.XLSX
                ? reads.wide(() -> answer(question, ifNoneMatch, form))
                : reads.one(() -> answer(question, ifNoneMatch, form));
    }

    private Response answer(Question question, @Nullable String ifNoneMatch, CacheableFigures.Form form) {
        var tag = answers.tag(form, "statistics", question);
        var known = tag.known(ifNoneMatch);
        var tallies = statistics.answer(question, known.state());
        var area = tallies.area();
        return known.covers(tallies.changes())
                ? answers.notModified(tag, tallies.changes())
                : answers.ok(written(tallies, area, form), form, fileName(question), tag, tallies.changes());
    }

    private static Object written(Tallies tallies, Area area, CacheableFigures.Form form) {
        var view = StatisticsView.of(tallies);
        return switch (form.format()) {
            case JSON -> view;
            case CSV -> TallyTable.of(view, form.language()).csv(form.readers());
            case XLSX -> StatisticsSheets.xlsx(tallies, view, form.language());
            case TEXT ->
                Narrative.of(area, tallies.question().period(), view.total()).in(form.language()) + "\n";
        };
    }

    private static String fileName(Question question) {
        return "mediation-statistics-%s-%s-%s-%s"
                .formatted(
                        question.area().value(),
                        question.by().code().replace(',', '-'),
                        question.period().from(),
                        question.period().to());
    }
}
