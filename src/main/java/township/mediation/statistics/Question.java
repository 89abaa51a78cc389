package township.mediation.statistics;

import township.mediation.areas.AreaCode;
import township.mediation.cases.Period;

/** What statistics are asked for. */
public record Question(AreaCode area, Period period, Grouping by) {}
