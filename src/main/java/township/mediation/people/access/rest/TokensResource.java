package township.mediation.people.access.rest;

import static township.mediation.refusals.Problem.FORBIDDEN;
import static township.mediation.refusals.Problem.NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import township.mediation.http.web.Dated;
import township.mediation.http.web.Relative;
import township.mediation.people.access.AccessGrant;
import township.mediation.people.access.OwnAccount;
import township.mediation.people.accounts.CurrentCaller;
import township.mediation.refusals.Refuses;
import township.mediation.texts.Text;
import township.mediation.texts.TextKind;

/** The tokens and sessions of the caller. */
@Path("/api/v1/me/tokens")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
public class TokensResource {

    private static final int DAYS = 90;

    private final CurrentAccess access;
    private final CurrentCaller caller;
    private final OwnAccount own;

    TokensResource(CurrentAccess access, CurrentCaller caller, OwnAccount own) {
        this.access = access;
        this.caller = caller;
        this.own = own;
    }

    /**
     * A token to be created.
     *
     * @param label the owner's name for it
     * @param days how long it is valid; 90 by default
     */
    public record NewToken(
            @NotBlank @Text(value = TextKind.NAME, max = 60) String label,

            @Schema(description = "How many days the token is valid; 90 by default") @Min(1) @Max(400) @Nullable
            Integer days) {}

    /**
     * A token just created.
     *
     * @param token the secret that a program sends as {@code Authorization: Bearer}; shown only this once
     */
    public record CreatedToken(
            UUID id,

            @Schema(description = "The secret that a program sends as `Authorization: Bearer`; shown only this once")
            String token,

            String label,
            Instant createdAt,
            Instant expiresAt) {

        @Override
        public String toString() {
            return "CreatedToken";
        }
    }

    /** Active tokens and sessions, newest first. */
    public record AccessGrantList(List<AccessGrant> items) {}

    @POST
    @Dated
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"MEDIATOR", "OFFICE", "READER", "ADMIN"})
    @Operation(operationId = "createToken", summary = "Create a token for a program; a token cannot create another")
    @APIResponse(
            responseCode = "201",
            description = "The token, shown only this once",
            content = @Content(schema = @Schema(implementation = CreatedToken.class)))
    @Refuses(FORBIDDEN)
    public RestResponse<CreatedToken> create(@NotNull @Valid NewToken wanted) {
        var life = Duration.ofDays(wanted.days() == null ? DAYS : wanted.days());
        var created = own.createToken(access.get(), wanted.label(), life);
        var listed = created.listed();
        return Relative.<CreatedToken>created("/api/v1/me/tokens/" + listed.id())
                .entity(new CreatedToken(
                        listed.id(), created.secret().text(), listed.label(), listed.createdAt(), listed.expiresAt()))
                .build();
    }

    @GET
    @RolesAllowed({"MEDIATOR", "OFFICE", "READER", "ADMIN"})
    @Operation(operationId = "listTokens", summary = "List your tokens and sessions")
    @APIResponse(responseCode = "200", description = "Active tokens and sessions, newest first")
    public AccessGrantList list() {
        return new AccessGrantList(own.list(caller.get()));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({"MEDIATOR", "OFFICE", "READER", "ADMIN"})
    @Operation(operationId = "revokeToken", summary = "Revoke a token or end a session, with immediate effect")
    @APIResponse(responseCode = "204", description = "The token is revoked")
    @Refuses({FORBIDDEN, NOT_FOUND})
    public void revoke(@PathParam("id") UUID id) {
        own.revoke(access.get(), id);
    }
}
