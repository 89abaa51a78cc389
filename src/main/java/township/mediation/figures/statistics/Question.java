package township.mediation.figures.statistics;

import township.mediation.areas.AreaCode;
import township.mediation.cases.facts.Period;

/** A question that statistics answer. */
public record Question(AreaCode area, Period period, Breakdown by) {

    private static final int MONTHS_OF_A_YEAR = 12;

    /** Whether it is about many townships, more than a year, or pairs: it may read or answer far more than others. */
    public boolean isWide() {
        return area.township() == null || period.months() > MONTHS_OF_A_YEAR || by.second() != null;
    }
}
