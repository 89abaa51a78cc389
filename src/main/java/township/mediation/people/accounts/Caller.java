package township.mediation.people.accounts;

import org.jspecify.annotations.Nullable;
import township.mediation.areas.AreaCode;

/**
 * Who asks.
 *
 * @param name of the account, which histories call this caller by
 * @param area what every read and write is confined to, as {@link Rights} says
 * @param address where the request came from; null where the service itself asks
 */
public record Caller(
        String name, Role role, AreaCode area, @Nullable String address) {

    public boolean is(Role asked) {
        return role == asked;
    }
}
