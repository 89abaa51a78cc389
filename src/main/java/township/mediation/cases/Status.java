package township.mediation.cases;

/** Derived from a case, never stored. */
public enum Status {
    OPEN,
    CONCLUDED,
    ANNULLED
}
