package township.mediation.statistics;

import township.mediation.areas.AreaCode;
import township.mediation.facts.Period;

/** What statistics are asked for. */
public record Question(AreaCode area, Period period, Grouping by) {

    private static final int MONTHS_OF_A_YEAR = 12;

    /** Of more than one township, or of more than a year: it may read far more cases than others do. */
    public boolean isWide() {
        return area.township() == null || period.months() > MONTHS_OF_A_YEAR;
    }
}
