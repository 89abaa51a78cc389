package township.mediation.accounts;

import township.mediation.areas.AreaCode;

/**
 * Who asks.
 *
 * @param name what histories call this caller
 * @param area what every read and write is confined to, as {@link Rights} says
 */
public record Caller(String name, Role role, AreaCode area) {

    public boolean is(Role asked) {
        return role == asked;
    }
}
