package township.mediation.statistics;

import township.mediation.areas.AreaCode;
import township.mediation.facts.Period;

/** What statistics are asked for. */
public record Question(AreaCode area, Period period, Grouping by) {}
