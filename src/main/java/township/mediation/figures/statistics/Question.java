package township.mediation.figures.statistics;

import township.mediation.areas.AreaCode;
import township.mediation.cases.facts.Period;

/** What statistics are asked for. */
public record Question(AreaCode area, Period period, Breakdown by) {

    private static final int MONTHS_OF_A_YEAR = 12;

    /** Of more than one township, of more than a year, or of pairs: it may read or answer far more than others do. */
    public boolean isWide() {
        return area.township() == null || period.months() > MONTHS_OF_A_YEAR || by.second() != null;
    }
}
