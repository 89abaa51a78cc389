package township.mediation.people.access.rest;

import static township.mediation.refusals.Problem.PASSWORD_TOO_EASY;
import static township.mediation.refusals.Problem.PASSWORD_WRONG;
import static township.mediation.refusals.Problem.TOO_MANY_ATTEMPTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import township.mediation.areas.AreaCode;
import township.mediation.areas.Areas;
import township.mediation.http.web.Dated;
import township.mediation.people.access.OwnAccount;
import township.mediation.people.accounts.Account;
import township.mediation.people.accounts.Accounts;
import township.mediation.people.accounts.NewAccount;
import township.mediation.people.accounts.Role;
import township.mediation.people.accounts.SignInMethod;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;
import township.mediation.refusals.Refuses;
import township.mediation.texts.Text;
import township.mediation.texts.TextKind;

/** The account of the caller. */
@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
public class MeResource {

    private final CurrentAccess access;
    private final OwnAccount own;
    private final Accounts accounts;
    private final Areas areas;

    MeResource(CurrentAccess access, OwnAccount own, Accounts accounts, Areas areas) {
        this.access = access;
        this.own = own;
        this.accounts = accounts;
        this.areas = areas;
    }

    /**
     * The caller's own account.
     *
     * @param areaName in Chinese
     * @param means how this request was authenticated
     */
    public record CurrentAccount(
            @Schema(
                    description = "The name to sign in with, which histories show too",
                    pattern = "^" + NewAccount.FORM + "$",
                    example = "lianhua")
            String name,

            String displayName,
            Role role,

            @Schema(pattern = "^(" + AreaCode.FORM + ")$", example = "431223206")
            String area,

            String areaName,
            SignInMethod means) {}

    /** The current password and the new one. */
    public record PasswordChange(
            @NotNull @Text(value = TextKind.SECRET, min = 1, max = 128)
            String currentPassword,

            @NotNull @Text(value = TextKind.SECRET, min = 8, max = 128)
            String newPassword) {

        @Override
        public String toString() {
            return "PasswordChange";
        }
    }

    @GET
    @RolesAllowed({"MEDIATOR", "OFFICE", "READER", "ADMIN"})
    @Operation(operationId = "readCurrentAccount", summary = "Read your own account, with its role and area")
    @APIResponse(responseCode = "200", description = "The account")
    public CurrentAccount read() {
        var letIn = access.get();
        var caller = letIn.caller();
        var account = accounts.named(caller.name()).orElseThrow(() -> Refusal.of(Problem.UNAUTHENTICATED));
        return currentAccount(account, letIn.means());
    }

    @PUT
    @Dated
    @Path("password")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"MEDIATOR", "OFFICE", "READER", "ADMIN"})
    @Operation(operationId = "changePassword", summary = "Change your password; your other sessions end")
    @APIResponse(responseCode = "204", description = "The password is changed")
    @Refuses({PASSWORD_WRONG, PASSWORD_TOO_EASY, TOO_MANY_ATTEMPTS})
    public void changePassword(@NotNull @Valid PasswordChange change) {
        own.changePassword(access.get(), change.currentPassword(), change.newPassword());
    }

    private CurrentAccount currentAccount(Account account, SignInMethod means) {
        return new CurrentAccount(
                account.name(),
                account.displayName(),
                account.role(),
                account.area().value(),
                areas.listed("area", account.area()).name(),
                means);
    }
}
