package township.mediation.cases.facts;

/** Whether the parties did what they agreed to. */
public enum Performance {
    PENDING,
    PERFORMED,
    BREACHED
}
