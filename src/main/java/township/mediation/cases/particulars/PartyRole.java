package township.mediation.cases.particulars;

/** The side of a party. */
public enum PartyRole {
    APPLICANT,
    RESPONDENT
}
