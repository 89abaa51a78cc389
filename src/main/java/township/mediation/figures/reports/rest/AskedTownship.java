package township.mediation.figures.reports.rest;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.AreaCode;
import township.mediation.areas.AreaLevel;
import township.mediation.areas.Areas;
import township.mediation.people.accounts.CurrentCaller;
import township.mediation.people.accounts.Rights;
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

    /** @throws Refusal invalid-parameter, where it is none or none that is listed; forbidden, outside the caller's area */
    AreaCode of(@Nullable String area) {
        var asked = rights.asked(caller.get(), area);
        if (asked.level() != AreaLevel.TOWNSHIP) {
            throw Refusal.ofParameter("area", "violation.one-township");
        }
        rights.requireWithin(caller.get(), asked);
        areas.listed("area", asked);
        return asked;
    }
}
