package township.mediation.figures.reports;

import org.jspecify.annotations.Nullable;
import township.mediation.areas.Area;
import township.mediation.figures.statistics.Narrative;
import township.mediation.figures.statistics.Tallies;

/**
 * The figures of an area and a year, all of one instant.
 *
 * @param units of a township or a village, its villages; of a wider area the units of the next level down
 * @param townships of an area above a township only
 */
public record AnnualReport(
        int year,
        Area area,
        Tallies units,
        Tallies types,
        Tallies sources,
        Tallies handlers,
        Tallies months,
        @Nullable Townships townships) {

    public Narrative narrative() {
        return Narrative.of(area, units.question().period(), units.total());
    }
}
