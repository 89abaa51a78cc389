package township.mediation.people.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import township.mediation.people.accounts.Account;
import township.mediation.people.accounts.Caller;
import township.mediation.people.accounts.Means;

/**
 * Somebody who was let in.
 *
 * @param secret the id of the session or the token; null of a name and password
 */
public record LetIn(Caller caller, Means means, @Nullable UUID secret) {

    static LetIn byPassword(Account account, String address) {
        return new LetIn(account.asCaller(address), Means.BASIC, null);
    }
}
