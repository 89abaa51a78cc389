package township.mediation.cases.facts;

/** How a case ended; only {@code SETTLED} is a success, and only it has an agreement. */
public enum Result {
    SETTLED,
    FAILED,
    WITHDRAWN,
    REFERRED
}
