package township.mediation.cases.rest;

import static township.mediation.refusals.Problem.FORBIDDEN;
import static township.mediation.refusals.Problem.NOT_FOUND;
import static township.mediation.refusals.Problem.SUCCESSOR_INVALID;
import static township.mediation.refusals.Problem.UNKNOWN_AREA;
import static township.mediation.refusals.Problem.VILLAGE_IN_USE;
import static township.mediation.refusals.Problem.YEAR_CLOSED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.AreaCode;
import township.mediation.areas.Areas;
import township.mediation.areas.VillageView;
import township.mediation.areas.Villages;
import township.mediation.cases.villages.MaintainingVillages;
import township.mediation.cases.villages.VillageChange;
import township.mediation.http.web.Dated;
import township.mediation.http.web.Relative;
import township.mediation.people.accounts.CurrentCaller;
import township.mediation.people.accounts.Rights;
import township.mediation.refusals.InvalidValue;
import township.mediation.refusals.Refusal;
import township.mediation.refusals.Refuses;

/** The villages that cases arise in. */
@Path("/api/v1/villages")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "villages")
public class VillagesResource {

    private final Villages villages;
    private final Areas areas;
    private final MaintainingVillages maintaining;
    private final Rights rights;
    private final CurrentCaller caller;

    VillagesResource(
            Villages villages, Areas areas, MaintainingVillages maintaining, Rights rights, CurrentCaller caller) {
        this.villages = villages;
        this.areas = areas;
        this.maintaining = maintaining;
        this.rights = rights;
        this.caller = caller;
    }

    /** The villages of an area, by code. */
    public record VillageList(List<VillageView> items) {}

    @GET
    @RolesAllowed({"MEDIATOR", "OFFICE", "READER", "ADMIN"})
    @Operation(operationId = "listVillages", summary = "List the villages of an area")
    @APIResponse(responseCode = "200", description = "The villages, ordered by code")
    @Refuses(FORBIDDEN)
    public VillageList list(@QueryParam("area") @Nullable AreaCode area) {
        var listed = rights.areaOr(caller.get(), area);
        if (area != null) {
            areas.listed("area", listed);
        }
        return new VillageList(villages.in(listed));
    }

    @GET
    @Path("{code}")
    @RolesAllowed({"MEDIATOR", "OFFICE", "READER", "ADMIN"})
    @Operation(operationId = "readVillage", summary = "Read a village")
    @APIResponse(responseCode = "200", description = "The village")
    @Refuses({FORBIDDEN, NOT_FOUND})
    public VillageView read(@PathParam("code") String code) {
        if (!code.matches(AreaCode.FORM_OF_VILLAGE)) {
            throw Refusal.missing("village");
        }
        var asked = new AreaCode(code);
        rights.requireWithin(caller.get(), asked);
        return listed(asked);
    }

    @PUT
    @Dated
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("OFFICE")
    @Operation(operationId = "saveVillage", summary = "Add a village, rename it, or record its merger")
    @APIResponse(responseCode = "200", description = "The village. Repeating the request changes nothing")
    @APIResponse(
            responseCode = "201",
            description = "The new village",
            content = @Content(schema = @Schema(implementation = VillageView.class)))
    @Refuses({FORBIDDEN, UNKNOWN_AREA, SUCCESSOR_INVALID, VILLAGE_IN_USE, YEAR_CLOSED})
    public RestResponse<VillageView> put(@PathParam("code") String code, @NotNull @Valid VillageChange change) {
        var village = InvalidValue.read("code", code, AreaCode::ofVillage);
        var isNew = maintaining.save(village, change, caller.get());
        var answer =
                isNew ? Relative.<VillageView>created("/api/v1/villages/" + code) : ResponseBuilder.<VillageView>ok();
        return answer.entity(listed(village)).build();
    }

    private VillageView listed(AreaCode village) {
        return villages.in(village).stream()
                .filter(listed -> listed.code().equals(village.value()))
                .findFirst()
                .orElseThrow(() -> Refusal.missing("village"));
    }
}
