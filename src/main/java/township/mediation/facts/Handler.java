package township.mediation.facts;

/** Who mediated: {@code handledBy} (不同主体). */
public enum Handler {
    VILLAGE,
    TOWNSHIP,
    JOINT
}
