package township.mediation.people.accounts.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import township.mediation.areas.AreaCode;
import township.mediation.people.accounts.Account;
import township.mediation.people.accounts.NewAccount;
import township.mediation.people.accounts.Role;

/** An account without its credentials. */
public record AccountView(
        @Schema(
                description = "The name to sign in with, which histories show too",
                pattern = "^" + NewAccount.FORM + "$",
                example = "lianhua")
        String name,

        String displayName,
        Role role,

        @Schema(pattern = "^(" + AreaCode.FORM + ")$", example = "431223206")
        String area,

        boolean active,
        Instant createdAt,
        Instant changedAt) {

    static AccountView of(Account account) {
        return new AccountView(
                account.name(),
                account.displayName(),
                account.role(),
                account.area().value(),
                account.isActive(),
                account.createdAt(),
                account.changedAt());
    }
}
