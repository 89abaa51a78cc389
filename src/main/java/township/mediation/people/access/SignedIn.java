package township.mediation.people.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import township.mediation.people.accounts.Account;
import township.mediation.people.accounts.Caller;
import township.mediation.people.accounts.SignInMethod;

/**
 * A caller who has been authenticated.
 *
 * @param secret the id of the session or the token; null for a name and password
 */
public record SignedIn(
        Caller caller, SignInMethod means, @Nullable UUID secret) {

    static SignedIn byPassword(Account account, String address) {
        return new SignedIn(account.asCaller(address), SignInMethod.BASIC, null);
    }
}
