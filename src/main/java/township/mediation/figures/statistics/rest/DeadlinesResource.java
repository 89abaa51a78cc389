package township.mediation.figures.statistics.rest;

import static township.mediation.refusals.Problem.FORBIDDEN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.AreaCode;
import township.mediation.figures.statistics.Deadlines;
import township.mediation.http.formats.Format;
import township.mediation.http.web.LongReads;
import township.mediation.people.accounts.CurrentCaller;
import township.mediation.people.accounts.Rights;
import township.mediation.refusals.Refuses;

/** Answers how many cases need attention today. */
@Path("/api/v1/deadlines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "statistics")
public class DeadlinesResource {

    private final Deadlines deadlines;
    private final LongReads reads;
    private final CacheableFigures answers;
    private final Rights rights;
    private final CurrentCaller caller;
    private final Clock clock;

    DeadlinesResource(
            Deadlines deadlines,
            LongReads reads,
            CacheableFigures answers,
            Rights rights,
            CurrentCaller caller,
            Clock clock) {
        this.deadlines = deadlines;
        this.reads = reads;
        this.answers = answers;
        this.rights = rights;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({"MEDIATOR", "OFFICE", "READER", "ADMIN"})
    @Operation(operationId = "readDeadlines", summary = "Count the cases that are open, due soon or overdue today")
    @APIResponse(
            responseCode = "200",
            description =
                    "A row for each village, or for each unit of the next level if the area is wider than a prefecture."
                            + " `GET /cases` lists the cases behind each number: `status=OPEN`, `dueSoon=true`, `overdue=true`,"
                            + " `followUpSoon=true` or `followUpDue=true`, with `village` or `area`",
            content = @Content(schema = @Schema(implementation = DeadlinesView.class)))
    @Refuses(FORBIDDEN)
    public Response deadlines(
            @QueryParam("area") @Nullable AreaCode area,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var counted = rights.areaOr(caller.get(), area);
        return counted.township() == null
                ? reads.wide(() -> answer(counted, ifNoneMatch))
                : reads.one(() -> answer(counted, ifNoneMatch));
    }

    /** The day is part of the ETag: a case that was due soon yesterday is overdue today, without any change. */
    private Response answer(AreaCode area, @Nullable String ifNoneMatch) {
        var today = LocalDate.now(clock);
        var tag = answers.tag(answers.in(Format.JSON, null), "deadlines", area, today);
        var known = tag.known(ifNoneMatch);
        var tallies = deadlines.in(area, today, known.state());
        tallies.requireListed();
        return known.covers(tallies.changes())
                ? answers.notModified(tag, tallies.changes())
                : answers.json(DeadlinesView.of(area, today, tallies), tag, tallies.changes());
    }
}
