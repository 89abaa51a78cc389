package township.mediation.figures.reports.rest;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.AreaCode;
import township.mediation.areas.AreaLevel;
import township.mediation.areas.Areas;
import township.mediation.people.accounts.CurrentCaller;
import township.mediation.people.accounts.Rights;
import township.mediation.refusals.InvalidValue;
import township.mediation.refusals.Refusal;

/** The one township that a request is about: each publishes its own reports. */
@ApplicationScoped
class AskedTownship {

    private final Rights rights;
    private final Areas areas;
    private final CurrentCaller caller;

    AskedTownship(Rights rights, Areas areas, CurrentCaller caller) {
        this.rights = rights;
        this.areas = areas;
        this.caller = caller;
    }

    /**
     * @param area null for that of the caller
     * @throws InvalidValue where it is no township, or none that is listed
     * @throws Refusal forbidden, outside the caller's area
     */
    AreaCode of(@Nullable AreaCode area) {
        var asked = area == null ? caller.get().area() : area;
        if (asked.level() != AreaLevel.TOWNSHIP) {
            throw new InvalidValue("area", "violation.one-township");
        }
        rights.requireWithin(caller.get(), asked);
        areas.listed("area", asked);
        return asked;
    }
}
