package township.mediation.people.accounts.rest;

import static township.mediation.refusals.Problem.FORBIDDEN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.AreaCode;
import township.mediation.http.web.Cursor;
import township.mediation.http.web.PageOf;
import township.mediation.http.web.Totals;
import township.mediation.people.accounts.CurrentCaller;
import township.mediation.people.accounts.Rights;
import township.mediation.people.audit.Audit;
import township.mediation.people.audit.AuditAction;
import township.mediation.people.audit.AuditEntry;
import township.mediation.people.audit.AuditFilter;
import township.mediation.refusals.Refuses;
import township.mediation.texts.Folded;
import township.mediation.texts.Text;
import township.mediation.texts.TextKind;

/** Who signed in, who failed to, and what was done to accounts. */
@Path("/api/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
public class AuditResource {

    private static final Pattern ID = Pattern.compile("[0-9]{1,18}");

    private final Audit audit;
    private final Rights rights;
    private final Totals totals;
    private final CurrentCaller caller;
    private final Clock clock;

    AuditResource(Audit audit, Rights rights, Totals totals, CurrentCaller caller, Clock clock) {
        this.audit = audit;
        this.rights = rights;
        this.totals = totals;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * A page of entries, newest first.
     *
     * @param next where the next page begins, to be sent as {@code after}; null on the last page
     * @param total the number of items on all pages; null if it was not asked for or takes too long to count
     */
    public record AuditPage(
            List<AuditEntry> items,
            @Schema(description = PageOf.NEXT) @Nullable String next,
            @Schema(description = PageOf.TOTAL) @Nullable Long total) {}

    @GET
    @RolesAllowed("ADMIN")
    @Operation(
            operationId = "readAudit",
            summary = "List sign-ins and changes of accounts, tokens and exports, newest first")
    @APIResponse(responseCode = "200", description = "A page of entries")
    @Refuses(FORBIDDEN)
    public AuditPage read(
            @QueryParam("area") @Nullable AreaCode area,
            @QueryParam("action") @Nullable AuditAction action,
            @QueryParam("account") @Text(value = TextKind.SHORT, min = 1, max = 32) @Nullable String account,
            @QueryParam("since") @Nullable LocalDate since,
            @QueryParam("until") @Nullable LocalDate until,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("total") @Nullable Boolean total) {
        var filter = new AuditFilter(
                rights.areaOr(caller.get(), area),
                action,
                account == null ? null : Folded.number(account),
                startOf(since),
                startOf(until == null ? null : until.plusDays(1)));
        var found = audit.within(filter, before(after), limit + 1);
        var page = PageOf.of(found, limit, entry -> String.valueOf(entry.id()));
        var isWide = filter.area().township() == null;
        return new AuditPage(page.items(), page.next(), totals.of(total, isWide, () -> audit.howMany(filter)));
    }

    private @Nullable Instant startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toInstant();
    }

    private static long before(@Nullable String after) {
        if (after == null) {
            return Long.MAX_VALUE;
        }
        var id = Cursor.decode(after, 1).get(0);
        if (!ID.matcher(id).matches()) {
            throw Cursor.unreadable();
        }
        return Long.parseLong(id);
    }
}
