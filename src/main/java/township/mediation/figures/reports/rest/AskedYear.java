package township.mediation.figures.reports.rest;

import township.mediation.cases.facts.Period;
import township.mediation.refusals.Refusal;

/** The year that a path names. */
final class AskedYear {

    private AskedYear() {}

    /** @throws Refusal invalid-parameter */
    static int of(String year) {
        if (!year.matches("[0-9]{4}") || !Period.isPlausible(Integer.parseInt(year))) {
            throw Refusal.ofParameter("year", "violation.year");
        }
        return Integer.parseInt(year);
    }
}
