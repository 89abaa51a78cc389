package township.mediation.cases.facts;

/** Derived from a case, never stored. */
public enum Status {
    OPEN,
    CONCLUDED,
    ANNULLED
}
