package township.mediation.reports.rest;

import township.mediation.facts.Period;
import township.mediation.rules.Refusal;

/** The year that a path names. */
final class AskedYear {

    private AskedYear() {}

    /** @throws Refusal invalid-parameter */
    static int of(String year) {
        var period = Period.ofParameters(year, null, null);
        if (period == null) {
            throw new IllegalStateException("A path without its year does not lead here");
        }
        return period.from().getYear();
    }
}
