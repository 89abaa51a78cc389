package township.mediation.cases;

/** The side of a party. */
public enum PartyRole {
    APPLICANT,
    RESPONDENT
}
