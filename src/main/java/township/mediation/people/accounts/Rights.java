package township.mediation.people.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.AreaCode;
import township.mediation.areas.AreaLevel;
import township.mediation.areas.Villages;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;

/** What the area of a caller covers. A wider area counts as outside it: it is refused, never narrowed. */
@ApplicationScoped
public class Rights {

    private final Villages villages;

    Rights(Villages villages) {
        this.villages = villages;
    }

    /** By prefix, which needs no query, or because the requested village was merged into the caller's. */
    public boolean covers(Caller caller, AreaCode asked) {
        var own = caller.area();
        return own.covers(asked)
                || (own.level() == AreaLevel.VILLAGE
                        && asked.level() == AreaLevel.VILLAGE
                        && villages.successors(asked.value()).contains(own.value()));
    }

    /** @throws Refusal forbidden, if it is outside the area of the caller */
    public void requireWithin(Caller caller, AreaCode asked) {
        if (!covers(caller, asked)) {
            throw Refusal.of(Problem.FORBIDDEN);
        }
    }

    /**
     * The area that a request asks for, by default the caller's own.
     *
     * @throws Refusal forbidden, if it is outside the caller's area
     */
    public AreaCode areaOr(Caller caller, @Nullable AreaCode asked) {
        if (asked == null) {
            return caller.area();
        }
        requireWithin(caller, asked);
        return asked;
    }
}
