package township.mediation.people.accounts;

import org.jspecify.annotations.Nullable;
import township.mediation.areas.AreaCode;

/**
 * Who sends a request.
 *
 * @param name of the account, which histories use for this caller
 * @param area the area that every read and write is confined to, as {@link Rights} says
 * @param address where the request came from; null if the service itself acts
 */
public record Caller(
        String name, Role role, AreaCode area, @Nullable String address) {

    public boolean is(Role asked) {
        return role == asked;
    }
}
