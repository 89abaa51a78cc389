package township.mediation.cases.rest;

import static township.mediation.rules.Problem.FORBIDDEN;
import static township.mediation.rules.Problem.NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import township.mediation.accounts.CurrentCaller;
import township.mediation.areas.AreaCode;
import township.mediation.areas.Areas;
import township.mediation.areas.ListedVillage;
import township.mediation.areas.Villages;
import township.mediation.rules.Refusal;
import township.mediation.web.Refuses;

/** The villages that cases arise in. */
@Path("/api/v1/villages")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "villages")
public class VillagesResource {

    private final Villages villages;
    private final Areas areas;
    private final CurrentCaller caller;

    VillagesResource(Villages villages, Areas areas, CurrentCaller caller) {
        this.villages = villages;
        this.areas = areas;
        this.caller = caller;
    }

    /** The villages of an area, by code. */
    public record VillageList(List<ListedVillage> items) {}

    @GET
    @RolesAllowed({"MEDIATOR", "OFFICE", "READER", "ADMIN"})
    @Operation(operationId = "listVillages", summary = "List the villages of an area")
    @APIResponse(responseCode = "200", description = "The villages, by code")
    @Refuses(FORBIDDEN)
    public VillageList list(@QueryParam("area") @Nullable String area) {
        var listed = caller.get().areaOr(area);
        if (area != null) {
            areas.listed(listed);
        }
        return new VillageList(villages.in(listed));
    }

    @GET
    @Path("{code}")
    @RolesAllowed({"MEDIATOR", "OFFICE", "READER", "ADMIN"})
    @Operation(operationId = "readVillage", summary = "Read a village")
    @APIResponse(responseCode = "200", description = "The village")
    @Refuses({FORBIDDEN, NOT_FOUND})
    public ListedVillage read(@PathParam("code") String code) {
        if (!code.matches("[0-9]{12}")) {
            throw Refusal.of(NOT_FOUND);
        }
        var asked = new AreaCode(code);
        caller.get().requireWithin(asked);
        return villages.in(asked).stream().findFirst().orElseThrow(() -> Refusal.of(NOT_FOUND));
    }
}
