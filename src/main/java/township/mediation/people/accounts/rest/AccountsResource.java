package township.mediation.people.accounts.rest;

import static township.mediation.refusals.Problem.ACCOUNT_NAME_TAKEN;
import static township.mediation.refusals.Problem.FORBIDDEN;
import static township.mediation.refusals.Problem.NOT_FOUND;
import static township.mediation.refusals.Problem.OWN_ACCOUNT;
import static township.mediation.refusals.Problem.PASSWORD_TOO_EASY;
import static township.mediation.refusals.Problem.UNKNOWN_AREA;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.jspecify.annotations.Nullable;
import township.mediation.areas.AreaCode;
import township.mediation.http.web.Cursor;
import township.mediation.http.web.Dated;
import township.mediation.http.web.PageOf;
import township.mediation.http.web.Relative;
import township.mediation.http.web.Totals;
import township.mediation.people.accounts.Account;
import township.mediation.people.accounts.AccountAdministration;
import township.mediation.people.accounts.AccountChange;
import township.mediation.people.accounts.Accounts;
import township.mediation.people.accounts.CurrentCaller;
import township.mediation.people.accounts.NewAccount;
import township.mediation.people.accounts.Rights;
import township.mediation.refusals.Refusal;
import township.mediation.refusals.Refuses;

/** The accounts of an administrator's area. */
@Path("/api/v1/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
public class AccountsResource {

    private final Accounts accounts;
    private final AccountAdministration keeping;
    private final Rights rights;
    private final Totals totals;
    private final CurrentCaller caller;

    AccountsResource(
            Accounts accounts, AccountAdministration keeping, Rights rights, Totals totals, CurrentCaller caller) {
        this.accounts = accounts;
        this.keeping = keeping;
        this.rights = rights;
        this.totals = totals;
        this.caller = caller;
    }

    /**
     * An account just created.
     *
     * @param password the generated one, shown only this once; null if the request gave one
     */
    public record CreatedAccount(
            AccountView account,

            @Schema(description = "The generated password, shown only this once; null if the request gave one")
            @Nullable
            String password) {

        @Override
        public String toString() {
            return "CreatedAccount";
        }
    }

    /**
     * A page of accounts, ordered by name.
     *
     * @param next where the next page begins, to be sent as {@code after}; null on the last page
     * @param total the number of items on all pages; null if it was not asked for or takes too long to count
     */
    public record AccountPage(
            List<AccountView> items,
            @Schema(description = PageOf.NEXT) @Nullable String next,
            @Schema(description = PageOf.TOTAL) @Nullable Long total) {}

    @GET
    @RolesAllowed("ADMIN")
    @Operation(operationId = "listAccounts", summary = "List the accounts of an area, ordered by name")
    @APIResponse(responseCode = "200", description = "A page of accounts")
    @Refuses(FORBIDDEN)
    public AccountPage list(
            @QueryParam("area") @Nullable AreaCode area,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("total") @Nullable Boolean total) {
        var within = rights.areaOr(caller.get(), area);
        var found = accounts.within(within, name(after), limit + 1);
        var page = PageOf.of(found, limit, Account::name);
        return new AccountPage(
                page.items().stream().map(AccountView::of).toList(),
                page.next(),
                totals.of(total, within.township() == null, () -> accounts.howMany(within)));
    }

    @POST
    @Dated
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("ADMIN")
    @Operation(operationId = "createAccount", summary = "Create an account")
    @APIResponse(
            responseCode = "201",
            description = "The account, with its password if the service generated one",
            content = @Content(schema = @Schema(implementation = CreatedAccount.class)))
    @Refuses({FORBIDDEN, ACCOUNT_NAME_TAKEN, UNKNOWN_AREA, PASSWORD_TOO_EASY})
    public RestResponse<CreatedAccount> create(@NotNull @Valid NewAccount wanted) {
        var created = keeping.create(wanted, caller.get());
        var view = new CreatedAccount(AccountView.of(created.account()), created.password());
        return Relative.<CreatedAccount>created(
                        "/api/v1/accounts/" + created.account().name())
                .entity(view)
                .build();
    }

    @GET
    @Path("{name}")
    @RolesAllowed("ADMIN")
    @Operation(operationId = "readAccount", summary = "Read an account")
    @APIResponse(responseCode = "200", description = "The account")
    @Refuses(NOT_FOUND)
    public AccountView read(@PathParam("name") String name) {
        Account account = accounts.within(caller.get().area(), name).orElseThrow(() -> Refusal.missing("account"));
        return AccountView.of(account);
    }

    @PUT
    @Dated
    @Path("{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("ADMIN")
    @Operation(operationId = "changeAccount", summary = "Change or deactivate an account, or set a new password")
    @APIResponse(responseCode = "200", description = "The account. The change takes effect at once")
    @Refuses({FORBIDDEN, NOT_FOUND, OWN_ACCOUNT, UNKNOWN_AREA, PASSWORD_TOO_EASY})
    public AccountView change(@PathParam("name") String name, @NotNull @Valid AccountChange entry) {
        return AccountView.of(keeping.change(name, entry, caller.get()));
    }

    private static @Nullable String name(@Nullable String after) {
        var name = after == null ? null : Cursor.decode(after, 1).get(0);
        if (name != null && !NewAccount.isName(name)) {
            throw Cursor.unreadable();
        }
        return name;
    }
}
