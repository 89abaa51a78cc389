package township.mediation.statistics.rest;

import static township.mediation.rules.Problem.FORBIDDEN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import township.mediation.accounts.CurrentCaller;
import township.mediation.accounts.Rights;
import township.mediation.areas.AreaCode;
import township.mediation.areas.Areas;
import township.mediation.facts.Period;
import township.mediation.rules.Refuses;
import township.mediation.statistics.Grouping;
import township.mediation.statistics.Question;
import township.mediation.statistics.Statistics;
import township.mediation.web.Csv;

/** Figures of any area and period, in groups. */
@Path("/api/v1/statistics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "statistics")
public class StatisticsResource {

    private final Statistics statistics;
    private final FigureAnswers answers;
    private final Rights rights;
    private final CurrentCaller caller;
    private final Clock clock;

    StatisticsResource(Statistics statistics, FigureAnswers answers, Rights rights, CurrentCaller caller, Clock clock) {
        this.statistics = statistics;
        this.answers = answers;
        this.rights = rights;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE})
    @RolesAllowed({"MEDIATOR", "OFFICE", "READER", "ADMIN"})
    @Operation(operationId = "readStatistics", summary = "Figures of an area and a period, in groups")
    @APIResponse(
            responseCode = "200",
            description = "A row for each key of the group, also where nothing happened",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = StatisticsView.class)),
                @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(implementation = String.class))
            })
    @Refuses(FORBIDDEN)
    public Response statistics(
            @QueryParam("area") @Nullable String area,
            @QueryParam("by") @Nullable String by,
            @QueryParam("year") @Nullable String year,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
            @Context Request request) {
        var asked = Period.ofParameters(year, from, to);
        var period = asked == null ? Period.ofYear(LocalDate.now(clock).getYear()) : asked;
        var counted = area == null ? caller.get().area() : AreaCode.ofParameter("area", area);
        var question = new Question(counted, period, Grouping.of(by, counted));
        rights.requireWithin(caller.get(), counted);
        var form = answers.preferred(request);
        var tag = answers.tag(form, "statistics", question);
        var known = tag.knownChanges(ifNoneMatch);
        var tallies = statistics.tallies(question, known);
        if (tallies.areaName() == null) {
            throw Areas.unknown("area");
        }
        return known != null && known == tallies.changes()
                ? answers.notModified(tag, tallies.changes())
                : answers.ok(
                        switch (form.format()) {
                            case JSON -> StatisticsView.of(tallies);
                            case CSV -> TallyTable.of(tallies).csv(form.language());
                        },
                        form,
                        tag,
                        tallies.changes());
    }
}
