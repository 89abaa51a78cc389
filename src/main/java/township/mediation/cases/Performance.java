package township.mediation.cases;

/** Whether the parties did what they agreed to. */
public enum Performance {
    PENDING,
    PERFORMED,
    BREACHED
}
