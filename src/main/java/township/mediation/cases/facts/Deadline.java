package township.mediation.cases.facts;

import java.util.Arrays;
import java.util.List;

/**
 * The deadlines that an office watches on a day: of cases {@code c} that are open, and of agreements still to be
 * performed. Each is defined once: the same predicate counts and lists its cases. Their texts have keys that begin with
 * {@code code.deadline}.
 */
public enum Deadline {
    OPEN(Of.OPEN_CASES, "true"),
    DUE_SOON(Of.OPEN_CASES, "c.due_on between :today and " + Deadline.SOON),
    OVERDUE(Of.OPEN_CASES, "c.due_on < :today"),
    FOLLOW_UP_SOON(Of.AGREEMENTS, "c.agreement_perform_by between :today and " + Deadline.SOON),
    FOLLOW_UP_DUE(Of.AGREEMENTS, "c.agreement_perform_by < :today");

    /** The last day that counts as soon: the seventh after today. */
    private static final String SOON = "cast(:today as date) + 7";

    private final Of of;
    private final String condition;

    Deadline(Of of, String condition) {
        this.of = of;
        this.condition = condition;
    }

    /** Which cases a deadline is about, by the predicate of an index that holds only these. */
    public enum Of {
        OPEN_CASES("not c.annulled and c.result is null"),
        AGREEMENTS("not c.annulled and c.result = 'SETTLED' and c.agreement_performance = 'PENDING'"
                + " and c.agreement_perform_by <= " + Deadline.SOON);

        private final String predicate;

        Of(String predicate) {
            this.predicate = predicate;
        }

        public String predicate() {
            return predicate;
        }

        /** All deadlines that are about these cases. */
        public List<Deadline> deadlines() {
            return Arrays.stream(Deadline.values())
                    .filter(deadline -> deadline.of == this)
                    .toList();
        }
    }

    /** The SQL predicate of its cases on the day {@code :today}. */
    public String predicate() {
        return of.predicate + " and " + condition;
    }

    /** The SQL predicate of its cases among those that it is about. */
    public String condition() {
        return condition;
    }

    /** The name of the field in answers: {@code dueSoon}. */
    public String field() {
        return FieldName.of(this);
    }
}
