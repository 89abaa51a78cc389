package township.mediation.figures.statistics;

import java.util.List;
import township.mediation.cases.facts.Deadline;

/** How many cases of one unit are watched, as {@link Deadline} defines them. */
public record DeadlineTally(long open, long dueSoon, long overdue, long followUpSoon, long followUpDue) {

    static final DeadlineTally ZERO = new DeadlineTally(0, 0, 0, 0, 0);

    /** @param counts one for each {@link Deadline}, in their order */
    static DeadlineTally of(List<Long> counts) {
        return new DeadlineTally(counts.get(0), counts.get(1), counts.get(2), counts.get(3), counts.get(4));
    }

    DeadlineTally plus(DeadlineTally other) {
        return new DeadlineTally(
                open + other.open,
                dueSoon + other.dueSoon,
                overdue + other.overdue,
                followUpSoon + other.followUpSoon,
                followUpDue + other.followUpDue);
    }
}
