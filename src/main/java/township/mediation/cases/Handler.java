package township.mediation.cases;

/** Who mediated: {@code handledBy} (不同主体). */
public enum Handler {
    VILLAGE,
    TOWNSHIP,
    JOINT
}
