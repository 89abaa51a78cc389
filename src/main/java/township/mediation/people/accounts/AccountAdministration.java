package township.mediation.people.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.AreaCode;
import township.mediation.areas.Areas;
import township.mediation.people.audit.Audit;
import township.mediation.people.audit.AuditAction;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;

/** What administrators do with the accounts of their own area. */
@ApplicationScoped
public class AccountAdministration {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Areas areas;
    private final Rights rights;
    private final Audit audit;
    private final Event<AccountChanged> changes;
    private final Clock clock;

    AccountAdministration(
            Accounts accounts,
            Passwords passwords,
            Areas areas,
            Rights rights,
            Audit audit,
            Event<AccountChanged> changes,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.areas = areas;
        this.rights = rights;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * An account just created.
     *
     * @param password the one that the service generated; null if the request gave one
     */
    public record Created(Account account, @Nullable String password) {

        @Override
        public String toString() {
            return "Created";
        }
    }

    /** @throws Refusal forbidden, unknown-area, password-too-easy, account-name-taken */
    @Transactional
    public Created create(NewAccount wanted, Caller by) {
        var area = listed(wanted.area(), by);
        var entry = wanted.entry();
        requireStrong(wanted.name(), entry);
        var made = entry.password() == null ? passwords.random() : null;
        var hash = passwords.hash(Objects.requireNonNullElse(entry.password(), String.valueOf(made)));
        var account = new Account(wanted.name(), entry, hash, clock.instant());
        if (!accounts.add(account)) {
            throw Refusal.at("name", Problem.ACCOUNT_NAME_TAKEN);
        }
        append(AuditAction.ACCOUNT_CREATED, account, area, by);
        return new Created(account, made);
    }

    /**
     * Repeating it changes nothing. A new password and deactivation revoke all sessions and tokens of the account.
     *
     * @throws Refusal not-found, forbidden, unknown-area, own-account, password-too-easy
     */
    @Transactional
    public Account change(String name, AccountChange entry, Caller by) {
        var account = accounts.within(by.area(), name).orElseThrow(() -> Refusal.missing("account"));
        var area = listed(entry.area(), by);
        if (name.equals(by.name()) && !leavesOwnAccess(entry, by)) {
            throw Refusal.of(Problem.OWN_ACCOUNT);
        }
        requireStrong(name, entry);
        if (!account.matches(entry)) {
            append(AuditAction.ACCOUNT_CHANGED, account, account.area(), by);
            account.changeTo(entry, clock.instant());
            changes.fire(new AccountChanged(name, !entry.isActive()));
        }
        var password = entry.password();
        if (password != null && !passwords.matches(password, account.passwordHash())) {
            append(AuditAction.PASSWORD_RESET, account, area, by);
            account.setPasswordHash(passwords.hash(password), clock.instant());
            changes.fire(new AccountChanged(name, true));
        }
        return account;
    }

    /**
     * Gives an account this state and a new password, whether or not it exists and whatever its state is.
     *
     * @return the password
     */
    @Transactional
    public String restore(NewAccount wanted, Caller by) {
        var password = passwords.random();
        var hash = passwords.hash(password);
        var now = clock.instant();
        accounts.add(new Account(wanted.name(), wanted.entry(), hash, now));
        var account = accounts.named(wanted.name()).orElseThrow();
        account.changeTo(wanted.entry(), now);
        account.setPasswordHash(hash, now);
        append(AuditAction.PASSWORD_RESET, account, account.area(), by);
        changes.fire(new AccountChanged(wanted.name(), true));
        return password;
    }

    /**
     * Sets the password at the owner's request, after the current one has been checked.
     *
     * @throws Refusal password-too-easy
     */
    @Transactional
    public void changePassword(String name, String password, Caller by) {
        var account = accounts.named(name).orElseThrow(() -> Refusal.missing("account"));
        passwords.requireStrong("newPassword", password, List.of(name, account.displayName()));
        account.setPasswordHash(passwords.hash(password), clock.instant());
        append(AuditAction.PASSWORD_CHANGED, account, account.area(), by);
        changes.fire(new AccountChanged(name, false));
    }

    /** Changing your own password requires the current one: an open session is not enough. */
    private static boolean leavesOwnAccess(AccountChange entry, Caller by) {
        return entry.role() == by.role()
                && entry.isActive()
                && entry.area().equals(by.area().value())
                && entry.password() == null;
    }

    private AreaCode listed(String code, Caller by) {
        var area = new AreaCode(code);
        rights.requireWithin(by, area);
        if (!areas.isListed(area)) {
            throw Refusal.at("area", Problem.UNKNOWN_AREA);
        }
        return area;
    }

    private void requireStrong(String name, AccountChange entry) {
        if (entry.password() != null) {
            passwords.requireStrong("password", entry.password(), List.of(name, entry.displayName()));
        }
    }

    private void append(AuditAction action, Account account, AreaCode area, Caller by) {
        audit.append(action, by.name(), account.name(), by.address(), area);
    }
}
