package township.mediation.people.accounts.rest;

import java.time.Instant;
import township.mediation.people.accounts.Account;
import township.mediation.people.accounts.Role;

/** An account without its credentials. */
public record AccountView(
        String name, String displayName, Role role, String area, boolean active, Instant createdAt, Instant changedAt) {

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
