package township.mediation.accounts;

import org.jspecify.annotations.Nullable;
import township.mediation.areas.AreaCode;
import township.mediation.rules.Problem;
import township.mediation.rules.Refusal;

/**
 * Who asks.
 *
 * @param name what histories call this caller
 * @param area what every read and write is confined to
 */
public record Caller(String name, Role role, AreaCode area) {

    /**
     * An area wider than the caller's own is outside it too: it is refused, never narrowed.
     *
     * @throws Refusal forbidden
     */
    public void requireWithin(AreaCode asked) {
        if (!area.covers(asked)) {
            throw Refusal.of(Problem.FORBIDDEN);
        }
    }

    /**
     * The area that a request asks for, by default the caller's own.
     *
     * @throws Refusal invalid-parameter, when it is no code at all; forbidden, when it is outside
     */
    public AreaCode areaOr(@Nullable String asked) {
        if (asked == null) {
            return area;
        }
        var code = AreaCode.ofParameter("area", asked);
        requireWithin(code);
        return code;
    }

    public boolean is(Role asked) {
        return role == asked;
    }
}
