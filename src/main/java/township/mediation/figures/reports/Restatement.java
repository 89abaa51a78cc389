package township.mediation.figures.reports;

import java.util.List;
import java.util.UUID;

/**
 * How a version of a year differs from the one before it.
 *
 * @param figures that differ; none where the two versions have different definitions
 * @param cases whose histories explain the difference
 */
record Restatement(List<FigureChange> figures, List<UUID> cases) {

    static final Restatement NONE = new Restatement(List.of(), List.of());

    boolean isNone() {
        return equals(NONE);
    }
}
