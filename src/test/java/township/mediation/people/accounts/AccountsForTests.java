package township.mediation.people.accounts;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import township.mediation.areas.AreaCode;
import township.mediation.fixtures.Basic;
import township.mediation.people.access.OwnAccount;
import township.mediation.people.access.SignedIn;

/** Accounts that a test needs to have. */
@Singleton
public class AccountsForTests {

    public static final String PASSWORD = "drei-Brunnen-im-Tal";

    private final Accounts accounts;
    private final AccountAdministration keeping;
    private final OwnAccount access;

    AccountsForTests(Accounts accounts, AccountAdministration keeping, OwnAccount access) {
        this.accounts = accounts;
        this.keeping = keeping;
        this.access = access;
    }

    /** Its name, which no other test knows; its password is {@link #PASSWORD}. */
    public String created(Role role, String area) {
        var name = "t" + UUID.randomUUID().toString().substring(0, 13);
        give(name, role, area, PASSWORD);
        return name;
    }

    /** The credentials, as a header, of an account of {@link #created}. */
    public String basic(String name) {
        return Basic.header(name, PASSWORD);
    }

    /** An account of this name as it is wanted, whether there was one or not; as the header that lets it in. */
    public String give(String name, Role role, String area, String password) {
        var by = new Caller("tests", Role.ADMIN, new AreaCode("0"), null);
        if (accounts.named(name).isEmpty()) {
            keeping.create(new NewAccount(name, name, role, area, true, password), by);
        } else {
            keeping.change(name, new AccountChange(name, role, area, true, password), by);
        }
        return Basic.header(name, password);
    }

    /** As if a second had passed since it was last looked at. */
    public void forget(String name) {
        var account = account(name);
        keeping.change(
                name,
                new AccountChange(
                        "x" + UUID.randomUUID(), account.role(), account.area().value(), true, null),
                new Caller("tests", Role.ADMIN, new AreaCode("0"), null));
    }

    /** The header with a new token. */
    public String token(String name) {
        return "Bearer " + made(name).secret().text();
    }

    public OwnAccount.Created made(String name) {
        var caller = account(name).asCaller("127.0.0.1");
        return access.createToken(new SignedIn(caller, SignInMethod.BASIC, null), "测试", Duration.ofDays(1));
    }

    private Account account(String name) {
        return accounts.named(name).orElseThrow();
    }
}
