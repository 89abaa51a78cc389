package township.mediation.cases.history;

/** What a change of a case was. */
public enum Action {
    RECORDED,
    AMENDED,
    CONCLUDED,
    CORRECTED,
    FOLLOWED_UP,
    REOPENED,
    ANNULLED
}
