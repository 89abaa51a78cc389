package township.mediation.cases.history;

/** The kinds of changes of a case. */
public enum Action {
    RECORDED,
    AMENDED,
    CONCLUDED,
    CORRECTED,
    FOLLOWED_UP,
    REOPENED,
    ANNULLED
}
