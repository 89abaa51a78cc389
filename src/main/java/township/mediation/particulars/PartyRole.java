package township.mediation.particulars;

/** The side of a party. */
public enum PartyRole {
    APPLICANT,
    RESPONDENT
}
