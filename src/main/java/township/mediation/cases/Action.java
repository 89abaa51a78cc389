package township.mediation.cases;

/** What an event of a history did. */
public enum Action {
    RECORDED,
    AMENDED,
    CONCLUDED
}
