package township.mediation.cases.facts;

/** Who mediated: {@code handledBy} (不同主体). */
public enum Handler {
    VILLAGE,
    TOWNSHIP,
    JOINT
}
